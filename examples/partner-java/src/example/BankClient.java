package example;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls the bank as a registered server: private_key_jwt, DPoP, signed requests, checked replies. */
final class BankClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  /** Part of a token's life after which the next one is asked for. */
  private static final double RENEW_AFTER = 0.8;

  private final String baseUrl;
  private final String clientId;
  private final SigningKey key;
  private final SigningKey proofKey = SigningKey.generate("proof");
  private final BankKeys bankKeys = new BankKeys(() -> object(get("/oauth/jwks")));
  private String token;
  private Instant renewAt = Instant.MIN;
  private volatile String nonce;

  BankClient(String baseUrl, String clientId, SigningKey key) throws GeneralSecurityException {
    this.baseUrl = baseUrl;
    this.clientId = clientId;
    this.key = key;
  }

  /** Registers a server in the sandbox and gives its client id. In earnest the bank's onboarding does this. */
  static String register(String baseUrl, String sandboxKey, SigningKey key)
      throws IOException, InterruptedException, BankException {
    Map<String, Object> jwks = Map.of("keys", List.of(key.registeredJwk()));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("authorization", "Bearer " + sandboxKey);
    headers.put("content-type", "application/json");
    headers.put("idempotency-key", quoted(UUID.randomUUID().toString()));
    String body = Json.write(Map.of("name", "partner-java", "jwks", jwks));
    HttpRequest request = request("POST", baseUrl + "/v1/partner/clients", headers, body);
    HttpResponse<byte[]> reply = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (reply.statusCode() != 201) throw BankException.refused(reply, code(reply));
    return (String) object(reply).get("id");
  }

  /** Sends an order. The key names it: a repeat with the same key is not a second order. */
  Map<String, Object> post(String path, Map<String, Object> body, String idempotencyKey)
      throws IOException, InterruptedException, GeneralSecurityException, BankException {
    String text = Json.write(body);
    for (int attempt = 0; ; attempt++) {
      String knownNonce = nonce;
      String accessToken = token();
      Map<String, String> headers = new LinkedHashMap<>();
      headers.put("authorization", "DPoP " + accessToken);
      headers.put("dpop", proof("POST", path, accessToken));
      headers.put("content-type", "application/json");
      headers.put("content-digest", MessageSignature.digest(text.getBytes(StandardCharsets.UTF_8)));
      headers.put("idempotency-key", quoted(idempotencyKey));
      MessageSignature.sign("POST", baseUrl + path, headers, key);
      HttpResponse<byte[]> reply = send(request("POST", baseUrl + path, headers, text));
      if (attempt == 0 && isMendable(reply, knownNonce)) continue;
      if (reply.statusCode() != 401)
        MessageSignature.verify(reply, "POST", baseUrl + path, headers.get("signature"), bankKeys);
      if (reply.statusCode() >= 300) throw BankException.refused(reply, code(reply));
      return object(reply);
    }
  }

  /** Tells whether another attempt can do better: with the bank's new nonce, or with a new token. */
  private synchronized boolean isMendable(HttpResponse<byte[]> reply, String knownNonce) {
    if (reply.statusCode() != 401) return false;
    if (nonce != null && !nonce.equals(knownNonce)) return true;
    if (!"unauthenticated".equals(code(reply))) return false;
    renewAt = Instant.MIN;
    return true;
  }

  private synchronized String token()
      throws IOException, InterruptedException, GeneralSecurityException, BankException {
    if (Instant.now().isBefore(renewAt)) return token;
    Instant asked = Instant.now();
    HttpResponse<byte[]> reply = requestToken();
    if (reply.statusCode() == 400 && "use_dpop_nonce".equals(code(reply))) reply = requestToken();
    if (reply.statusCode() != 200) throw BankException.refused(reply, code(reply));
    Map<String, Object> granted = object(reply);
    double life = ((Number) granted.get("expires_in")).doubleValue();
    token = (String) granted.get("access_token");
    renewAt = asked.plusMillis((long) (life * 1000 * RENEW_AFTER));
    return token;
  }

  private HttpResponse<byte[]> requestToken()
      throws IOException, InterruptedException, GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", clientId);
    claims.put("sub", clientId);
    claims.put("aud", baseUrl);
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("iat", now);
    claims.put("exp", now + 60);
    Map<String, Object> header = Map.of("alg", "ES256", "kid", key.keyId, "typ", "JWT");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_id", clientId);
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", key.jwt(header, claims));
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("dpop", proof("POST", "/oauth/token", null));
    headers.put("content-type", "application/x-www-form-urlencoded");
    return send(request("POST", baseUrl + "/oauth/token", headers, body));
  }

  /** Proves that the token belongs to this program (RFC 9449). */
  private String proof(String method, String path, String accessToken) throws GeneralSecurityException {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("htm", method);
    claims.put("htu", baseUrl + path);
    claims.put("iat", Instant.now().getEpochSecond());
    if (accessToken != null) claims.put("ath", sha256(accessToken));
    if (nonce != null) claims.put("nonce", nonce);
    return proofKey.jwt(Map.of("alg", "ES256", "typ", "dpop+jwt", "jwk", proofKey.bareJwk()), claims);
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(PATIENCE).build());
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> reply = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    reply.headers().firstValue("dpop-nonce").ifPresent(given -> nonce = given);
    return reply;
  }

  private static HttpRequest request(String method, String uri, Map<String, String> headers, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE);
    headers.forEach(request::header);
    return request.method(method, HttpRequest.BodyPublishers.ofString(body)).build();
  }

  private static Map<String, Object> object(HttpResponse<byte[]> reply) {
    return Json.readObject(new String(reply.body(), StandardCharsets.UTF_8));
  }

  /** The bank's word for why it refused: {@code code} of a problem, {@code error} of OAuth. */
  private static String code(HttpResponse<byte[]> reply) {
    try {
      Map<String, Object> problem = object(reply);
      return String.valueOf(problem.getOrDefault("code", problem.get("error")));
    } catch (IllegalArgumentException notJson) {
      return "status " + reply.statusCode();
    }
  }

  private static String sha256(String text) throws GeneralSecurityException {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
