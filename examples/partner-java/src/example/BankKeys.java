package example;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The public keys of the bank, fetched once, and again when a name turns up that is not among them. */
final class BankKeys {
  private final Callable<Map<String, Object>> fetch;
  private List<Map<String, Object>> keys = List.of();

  BankKeys(Callable<Map<String, Object>> fetch) {
    this.fetch = fetch;
  }

  /** Finds a key by its name. @throws InvalidKeyException when the bank has none of that name. */
  synchronized PublicKey find(String keyId) throws GeneralSecurityException {
    if (!isKnown(keyId)) refresh();
    for (Map<String, Object> key : keys)
      if (keyId.equals(key.get("kid"))) return MessageSignature.publicKey(key);
    throw new InvalidKeyException("The bank has no key of the name that signed the reply.");
  }

  private boolean isKnown(String keyId) {
    return keys.stream().anyMatch(key -> keyId.equals(key.get("kid")));
  }

  private void refresh() throws GeneralSecurityException {
    try {
      keys = ((List<?>) fetch.call().get("keys")).stream().map(Json::asObject).toList();
    } catch (Exception error) {
      throw new GeneralSecurityException("The keys of the bank cannot be fetched.", error);
    }
  }
}
