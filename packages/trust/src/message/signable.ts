/** Header fields by name in any case; several values of one name are joined as HTTP does. A `Headers` object fits. */
export type HeaderFields =
  Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>;

/** A request as far as it can be signed. */
export interface SignableRequest {
  readonly method: string;
  /** Absolute public address, as the sender sees it: behind a proxy built from `publicBaseUrl`. */
  readonly url: string;
  readonly headers: HeaderFields;
}

/** A reply as far as it can be signed. */
export interface SignableReply {
  readonly status: number;
  readonly headers: HeaderFields;
  /** The request it answers, for components with `;req`. */
  readonly request?: SignableRequest;
}

/** What a signature is put on. */
export type SignableMessage = SignableRequest | SignableReply;

/** Says whether a message is a reply. */
export const isReply = (message: SignableMessage): message is SignableReply => 'status' in message;

/** Lists the fields of a message, names in small letters. */
export const fieldsOf = (headers: HeaderFields): readonly (readonly [string, readonly string[]])[] => {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return entries.map(([name, value]) => [name.toLowerCase(), value === undefined ? [] : [value].flat()]);
};
