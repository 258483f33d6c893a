package example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The server of a partner: gives its page a session for the customer who is logged in, and takes the bank's webhooks. */
public final class PartnerServer {
  private static final int LARGEST_BODY = 64 * 1024;

  private final BankClient bank;
  private final String origin;
  private final WebhookVerifier webhooks;
  /** Customers by the value of their cookie. Your own login takes this place. */
  private final Map<String, String> logins = new ConcurrentHashMap<>();
  /** Ids of the webhooks that were worked off: a sender repeats until it is sure. */
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  private PartnerServer(BankClient bank, String origin, WebhookVerifier webhooks) {
    this.bank = bank;
    this.origin = origin;
    this.webhooks = webhooks;
  }

  /** Starts the server; its settings are in the environment, see README.md. */
  public static void main(String[] arguments) throws Exception {
    String bankUrl = setting("BANK_URL", "http://127.0.0.1:4010");
    SigningKey key = SigningKey.readOrCreate(Path.of(setting("KEY_FILE", "partner-key.txt")), "partner-java-1");
    String clientId = System.getenv("BANK_CLIENT_ID");
    if (clientId == null)
      clientId = BankClient.register(bankUrl, setting("BANK_SANDBOX_KEY", "sk_test_xingqiao"), key);
    HttpServer http =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(setting("PORT", "4201"))), 0);
    String origin = "http://127.0.0.1:" + http.getAddress().getPort();
    BankClient bank = new BankClient(bankUrl, clientId, key);
    PartnerServer server = new PartnerServer(bank, origin, endpoint(bank, origin));
    server.serve(http);
    System.out.println(origin);
  }

  /** Tells the bank where its webhooks go; the reply holds the secret, once. */
  private static WebhookVerifier endpoint(BankClient bank, String origin) throws Exception {
    Map<String, Object> wanted = Map.of("url", origin + "/webhooks", "eventTypes", List.of("*"));
    Map<String, Object> made = bank.post("/v1/partner/webhook-endpoints", wanted, UUID.randomUUID().toString());
    if (setting("WEBHOOK_SCHEME", "v1").equals("v1")) return new WebhookVerifier(List.of((String) made.get("secret")));
    return new WebhookVerifier(((List<?>) made.get("publicKeys")).stream().map(String.class::cast).toList());
  }

  private void serve(HttpServer http) {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    http.setExecutor(threads);
    route(http, "/api/login", this::login);
    route(http, "/api/session", this::session);
    route(http, "/webhooks", this::webhook);
    http.start();
    // SIGTERM: takes no more, lets what is under way end.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  http.stop(1);
                  threads.shutdown();
                }));
  }

  /** Logs a customer in without asking for anything. Your own login takes its place. */
  private Answer login(HttpExchange exchange, byte[] body) {
    String customer = (String) Json.readObject(new String(body, StandardCharsets.UTF_8)).get("customer");
    String cookie = UUID.randomUUID().toString();
    logins.put(cookie, customer);
    exchange.getResponseHeaders().add("Set-Cookie", "login=" + cookie + "; HttpOnly; SameSite=Strict; Path=/");
    return new Answer(200, Map.of());
  }

  /** The page asks for a session. Who the customer is says the login, never the page. */
  private Answer session(HttpExchange exchange, byte[] body) throws Exception {
    if (!origin.equals(exchange.getRequestHeaders().getFirst("Origin"))) return new Answer(403, Map.of());
    String customer = customerOf(exchange);
    if (customer == null) return new Answer(401, Map.of());
    Map<String, Object> wanted =
        Map.of("customerRef", customer, "modules", List.of("loan"), "origins", List.of(origin));
    Map<String, Object> session = bank.post("/v1/partner/sessions", wanted, UUID.randomUUID().toString());
    return new Answer(200, Map.of("clientSecret", session.get("clientSecret")));
  }

  private String customerOf(HttpExchange exchange) {
    String cookies = exchange.getRequestHeaders().getFirst("Cookie");
    if (cookies == null) return null;
    for (String cookie : cookies.split("; ?"))
      if (cookie.startsWith("login=")) return logins.get(cookie.substring("login=".length()));
    return null;
  }

  private Answer webhook(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    String timestamp = exchange.getRequestHeaders().getFirst("webhook-timestamp");
    String signature = exchange.getRequestHeaders().getFirst("webhook-signature");
    if (!webhooks.isGenuine(id, timestamp, signature, body)) return new Answer(400, Map.of());
    Map<String, Object> event = Json.readObject(new String(body, StandardCharsets.UTF_8));
    if (seen.add(id)) System.out.println("event " + event.get("type") + " " + event.get("subject"));
    return new Answer(204, null);
  }

  private record Answer(int status, Map<String, Object> body) {}

  private interface Handler {
    Answer answer(HttpExchange exchange, byte[] body) throws Exception;
  }

  private static void route(HttpServer http, String path, Handler handler) {
    http.createContext(
        path,
        exchange -> {
          try (exchange) {
            reply(exchange, answer(exchange, handler));
          }
        });
  }

  private static Answer answer(HttpExchange exchange, Handler handler) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) return new Answer(405, Map.of());
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) return new Answer(413, Map.of());
    try {
      return handler.answer(exchange, body);
    } catch (IllegalArgumentException | ClassCastException wrongInput) {
      return new Answer(400, Map.of());
    } catch (Exception error) {
      // Says what happened, and nothing of what was in it.
      System.err.println(error.getMessage());
      return new Answer(502, Map.of());
    }
  }

  private static void reply(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().add("Cache-Control", "no-store");
    if (answer.body() == null) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    byte[] bytes = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String setting(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
