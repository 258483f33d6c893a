package example;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs requests and checks replies (RFC 9421, with the digests of RFC 9530). */
final class MessageSignature {
  private static final String LABEL = "wdl";
  private static final String TAG = "wdl-v1";
  private static final int LIFE_SECONDS = 60;
  /** What the bank covers in a reply: with the signature of the request it answers this request and no other. */
  private static final String REPLY_COVERS =
      "(\"@status\" \"content-digest\" \"@method\";req \"@target-uri\";req \"signature\";req;key=\"wdl\")";

  private MessageSignature() {}

  /** Gives the digest of a body as the header {@code Content-Digest} has it. */
  static String digest(byte[] body) throws GeneralSecurityException {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
    return "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":";
  }

  /** Adds the two headers of a signature; every header that is there already and matters is covered. */
  static void sign(String method, String uri, Map<String, String> headers, SigningKey key)
      throws GeneralSecurityException {
    StringBuilder names = new StringBuilder("\"@method\" \"@target-uri\"");
    StringBuilder base = new StringBuilder(line("@method", method) + line("@target-uri", uri));
    for (String name : new String[] {"authorization", "content-digest", "idempotency-key"}) {
      if (!headers.containsKey(name)) continue;
      names.append(" \"").append(name).append('"');
      base.append(line(name, headers.get(name)));
    }
    long now = Instant.now().getEpochSecond();
    String parameters =
        "(%s);created=%d;expires=%d;nonce=\"%s\";alg=\"ecdsa-p256-sha256\";keyid=\"%s\";tag=\"%s\""
            .formatted(names, now, now + LIFE_SECONDS, UUID.randomUUID(), key.keyId, TAG);
    base.append("\"@signature-params\": ").append(parameters);
    headers.put("signature-input", LABEL + "=" + parameters);
    headers.put("signature", LABEL + "=:" + Base64.getEncoder().encodeToString(key.sign(base.toString())) + ":");
  }

  /**
   * Checks that a reply is the bank's, unchanged, and the one to this request.
   *
   * @param signature the header {@code signature} of the request
   * @throws BankException when it is not; the message names the header
   */
  static void verify(
      HttpResponse<byte[]> reply, String method, String uri, String signature, BankKeys keys)
      throws GeneralSecurityException, BankException {
    String expectedDigest = digest(reply.body());
    if (!expectedDigest.equals(header(reply, "content-digest")))
      throw BankException.changed(reply, "The body does not fit Content-Digest.");
    String input = afterLabel(reply, "signature-input");
    if (!input.startsWith(REPLY_COVERS + ";") || !input.contains(";tag=\"" + TAG + "\""))
      throw BankException.changed(reply, "Signature-Input does not cover what it has to.");
    String base =
        line("@status", String.valueOf(reply.statusCode()))
            + line("content-digest", expectedDigest)
            + "\"@method\";req: " + method + "\n"
            + "\"@target-uri\";req: " + uri + "\n"
            + "\"signature\";req;key=\"wdl\": " + signature.substring(LABEL.length() + 1) + "\n"
            + "\"@signature-params\": " + input;
    byte[] bytes = Base64.getDecoder().decode(afterLabel(reply, "signature").replaceAll("^:|:$", ""));
    Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
    check.initVerify(keys.find(keyIdIn(input)));
    check.update(base.getBytes(StandardCharsets.UTF_8));
    if (!check.verify(bytes)) throw BankException.changed(reply, "The header Signature does not fit.");
  }

  /** Reads a public key of P-256 from its JWK. */
  static PublicKey publicKey(Map<String, Object> jwk) throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECPoint point = new ECPoint(coordinate(jwk.get("x")), coordinate(jwk.get("y")));
    ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
    return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters));
  }

  private static BigInteger coordinate(Object base64Url) {
    return new BigInteger(1, Base64.getUrlDecoder().decode((String) base64Url));
  }

  private static String line(String name, String value) {
    return "\"" + name + "\": " + value + "\n";
  }

  private static String header(HttpResponse<byte[]> reply, String name) {
    return reply.headers().firstValue(name).orElse("");
  }

  private static String afterLabel(HttpResponse<byte[]> reply, String name) throws BankException {
    String value = header(reply, name);
    if (value.startsWith(LABEL + "=")) return value.substring(LABEL.length() + 1);
    throw BankException.changed(reply, "The header " + name + " is missing, or not the bank's.");
  }

  private static String keyIdIn(String input) {
    Matcher found = Pattern.compile(";keyid=\"([\\w.-]+)\"").matcher(input);
    return found.find() ? found.group(1) : "";
  }
}
