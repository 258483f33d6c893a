package example;

import java.net.http.HttpResponse;

/** Says that the bank refused a call, or that its reply cannot be believed. It holds no token and no body. */
final class BankException extends Exception {
  private static final long serialVersionUID = 1L;

  final int status;
  final String code;

  private BankException(String message, int status, String code) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** The bank refused; {@code code} is its own word for why. */
  static BankException refused(HttpResponse<byte[]> reply, String code) {
    return new BankException(place(reply) + ": refused with " + code + ".", reply.statusCode(), code);
  }

  /** The reply is not as the bank signed it. */
  static BankException changed(HttpResponse<byte[]> reply, String why) {
    String message = place(reply) + ": the reply was changed on the way. " + why;
    return new BankException(message, reply.statusCode(), "invalid-signature");
  }

  private static String place(HttpResponse<byte[]> reply) {
    return reply.request().method() + " " + reply.uri().getPath();
  }
}
