package example;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks webhooks (Standard Webhooks). The two schemes prove the same: {@code v1} by the secret that you share with the bank,
 * {@code v1a} by the public key of the bank, where no secret need be kept.
 */
final class WebhookVerifier {
  private static final long TOLERANCE_SECONDS = 300;
  /** What stands before the 32 bytes of an Ed25519 key in the form that Java reads. */
  private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private final List<String> keys;

  /** @param keys {@code whsec_…} or {@code whpk_…}, both the old and the new one while they are changed */
  WebhookVerifier(List<String> keys) {
    this.keys = keys;
  }

  /**
   * Tells whether a delivery is the bank's and fresh.
   *
   * @param body the bytes exactly as they came: one that was parsed and written again has another signature
   */
  boolean isGenuine(String id, String timestamp, String signatures, byte[] body) throws GeneralSecurityException {
    if (id == null || signatures == null || timestamp == null || !timestamp.matches("\\d{1,12}")) return false;
    long age = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
    if (Math.abs(age) > TOLERANCE_SECONDS) return false;
    byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
    for (String key : keys)
      for (String signature : signatures.split(" ")) if (fits(key, signature, head, body)) return true;
    return false;
  }

  private static boolean fits(String key, String signature, byte[] head, byte[] body)
      throws GeneralSecurityException {
    if (key.startsWith("whsec_") && signature.startsWith("v1,")) {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytesAfter(key, '_'), "HmacSHA256"));
      mac.update(head);
      // Compares in constant time: how long it takes must not tell how much was right.
      return MessageDigest.isEqual(mac.doFinal(body), bytesAfter(signature, ','));
    }
    if (key.startsWith("whpk_") && signature.startsWith("v1a,")) {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey(bytesAfter(key, '_')));
      check.update(head);
      check.update(body);
      byte[] given = bytesAfter(signature, ',');
      return given.length == 64 && check.verify(given);
    }
    return false;
  }

  private static byte[] bytesAfter(String text, char separator) {
    try {
      return Base64.getDecoder().decode(text.substring(text.indexOf(separator) + 1));
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    byte[] encoded = new byte[ED25519_PREFIX.length + raw.length];
    System.arraycopy(ED25519_PREFIX, 0, encoded, 0, ED25519_PREFIX.length);
    System.arraycopy(raw, 0, encoded, ED25519_PREFIX.length, raw.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }
}
