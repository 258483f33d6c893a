package example;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A P-256 pair that signs JWTs and messages (ES256). */
final class SigningKey {
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  final String keyId;
  private final KeyPair pair;

  private SigningKey(String keyId, KeyPair pair) {
    this.keyId = keyId;
    this.pair = pair;
  }

  /** Makes a pair that lives as long as this program. */
  static SigningKey generate(String keyId) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return new SigningKey(keyId, generator.generateKeyPair());
  }

  /** Reads a pair, or makes one and writes it so that only its owner may read it. In earnest it lives in an HSM. */
  static SigningKey readOrCreate(Path file, String keyId) throws GeneralSecurityException, IOException {
    if (!Files.exists(file)) {
      SigningKey made = generate(keyId);
      List<String> lines =
          List.of(
              Base64.getEncoder().encodeToString(made.pair.getPrivate().getEncoded()),
              Base64.getEncoder().encodeToString(made.pair.getPublic().getEncoded()));
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, lines);
      return made;
    }
    List<byte[]> parts = Files.readAllLines(file).stream().map(Base64.getDecoder()::decode).toList();
    KeyFactory keys = KeyFactory.getInstance("EC");
    return new SigningKey(
        keyId,
        new KeyPair(
            keys.generatePublic(new X509EncodedKeySpec(parts.get(1))),
            keys.generatePrivate(new PKCS8EncodedKeySpec(parts.get(0)))));
  }

  /** The public part, as the bank registers it. */
  Map<String, Object> registeredJwk() {
    Map<String, Object> jwk = new LinkedHashMap<>(bareJwk());
    jwk.put("kid", keyId);
    jwk.put("alg", "ES256");
    return jwk;
  }

  /** The public part with nothing beside it, as a proof of possession carries it. */
  Map<String, Object> bareJwk() {
    ECPublicKey key = (ECPublicKey) pair.getPublic();
    Map<String, Object> jwk = new LinkedHashMap<>();
    jwk.put("kty", "EC");
    jwk.put("crv", "P-256");
    jwk.put("x", coordinate(key.getW().getAffineX()));
    jwk.put("y", coordinate(key.getW().getAffineY()));
    return jwk;
  }

  /** Makes a signed JWT. */
  String jwt(Map<String, Object> header, Map<String, Object> claims) throws GeneralSecurityException {
    String signed = base64Url(Json.write(header)) + "." + base64Url(Json.write(claims));
    return signed + "." + BASE64URL.encodeToString(sign(signed));
  }

  /** Signs a text: the two numbers of the signature side by side, 64 bytes. */
  byte[] sign(String text) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(pair.getPrivate());
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return signature.sign();
  }

  private static String base64Url(String text) {
    return BASE64URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray(); // May have a leading zero, or be short.
    byte[] fixed = new byte[32];
    byte[] tail = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - 32), bytes.length);
    System.arraycopy(tail, 0, fixed, 32 - tail.length, tail.length);
    return BASE64URL.encodeToString(fixed);
  }
}
