import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';
import { kinds } from './records.js';
import { systemKinds, type Scope, type Store, type StoredRecord } from './store.js';

/** Type of the event that tells of a restored snapshot; it is no part of what was restored. */
export const RESTORED = 'sandbox.restored';

/** Kinds that hold secrets or digests of them, which are drawn anew each time, and what follows from real deliveries. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...[kinds.secret, kinds.token, kinds.stepUp, kinds.endpoint, kinds.subscriptions, kinds.delivery].map(
    ({ name }) => name,
  ),
  ...[kinds.uploadPart, kinds.liveness, kinds.handOver].map(({ name }) => name),
  systemKinds.idempotency,
]);
/** Members that are sealed or salted anew each time. */
const LEFT_OUT_MEMBERS: Readonly<Record<string, string>> = {
  [kinds.onboarding.name]: 'elements',
  [kinds.factors.name]: 'password',
};
const PAGE = 1000;

/** The digest of everything that some units have kept. */
export interface StateHash {
  /** SHA-256 in lower-case hexadecimal. */
  readonly stateHash: string;
  /** Records that went into it. */
  readonly records: number;
}

/** Works out the digest of some units, record by record in the order of unit, kind and id. */
export const stateHashOf = async (
  store: Store,
  scopes: readonly Scope[],
  now: string,
): Promise<StateHash> => {
  const digest = sha256.create().update(utf8ToBytes(`${now}\n`));
  let records = 0;
  for (const scope of scopes) {
    for await (const record of recordsOf(store, scope)) {
      if (LEFT_OUT.has(record.kind) || isOtherEvent(record) || isDelivery(record)) continue;
      digest.update(
        utf8ToBytes(`${scope.unit} ${record.kind} ${record.id} ${canonicalJson(bodyOf(record))}\n`),
      );
      records += 1;
    }
  }
  return { stateHash: bytesToHex(digest.digest()), records };
};

/** What of a record follows from what was asked, and not from chance. */
const bodyOf = ({ kind, body }: StoredRecord): unknown => {
  const member = LEFT_OUT_MEMBERS[kind];
  return member === undefined ? body : { ...(body as object), [member]: null };
};

/** Events that tell of the sandbox itself, or depend on who receives webhooks. */
const OTHER_EVENTS: readonly string[] = [RESTORED, 'webhook_endpoint.disabled'];

const isOtherEvent = ({ kind, body }: StoredRecord): boolean =>
  kind === systemKinds.event && OTHER_EVENTS.includes((body as { readonly type: string }).type);

const isDelivery = ({ kind, body }: StoredRecord): boolean =>
  kind === systemKinds.job && (body as { readonly kind: string }).kind.startsWith('webhook.');

/** Reads every record of a scope in the order of kind and id. */
export async function* recordsOf(store: Store, scope: Scope): AsyncGenerator<StoredRecord> {
  let after: StoredRecord | undefined;
  do {
    const page: readonly StoredRecord[] = await store.scan(scope, after, PAGE);
    yield* page;
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
}
