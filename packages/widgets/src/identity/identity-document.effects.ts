import type { VerifyClient } from '../provider/verify.client.js';
import { isOffline, type FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import {
  entryFields,
  groupIdNumber,
  writtenEntries,
  type DocumentEntries,
} from './identity-document.entries.js';
import { readDocumentStep, type ApplicationWish } from './identity-document.first.js';
import { reduceDocument } from './identity-document.flow.js';
import { resumedDocument } from './identity-document.loaded.js';
import {
  noEntries,
  startDocument,
  type DocumentEvent,
  type DocumentState,
  type DocumentWork,
} from './identity-document.state.js';
import { sendPicture } from './picture-upload.js';

/** What showing a document needs of its surroundings, and which application it is for. */
export type DocumentSurroundings = Surroundings<DocumentState, VerifyClient> &
  Pick<ApplicationWish, 'applicationId'>;

/** A document that is being shown to the bank. */
export type DocumentSession = FlowSession<DocumentState, DocumentEvent>;

/** Shows a document against a client. */
export const runDocument = (surroundings: DocumentSurroundings): DocumentSession =>
  new RunningDocument(surroundings);

/** Milliseconds after which a picture without a line goes on by itself. */
const goOnAfterMs = 5000;

/** Reads what the bank has read. What is no text counts as not read. */
const entriesIn = (json: Uint8Array): DocumentEntries => {
  const read = JSON.parse(new TextDecoder().decode(json)) as Readonly<Record<string, unknown>> | null;
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  const entries = Object.fromEntries(entryFields.map((field) => [field, textOf(read?.[field])]));
  return { ...noEntries, ...entries, idNumber: groupIdNumber(textOf(read?.['idNumber'])) };
};

class RunningDocument extends FlowRunner<DocumentState, DocumentEvent, VerifyClient> {
  private readonly wish: Pick<ApplicationWish, 'applicationId'>;
  /** The bank may have taken the entries although no reply came. */
  private isUncertain = false;

  constructor(surroundings: DocumentSurroundings) {
    super(surroundings, {
      start: resumedDocument(surroundings.from ?? startDocument),
      reduce: reduceDocument,
    });
    this.wish = { applicationId: surroundings.applicationId };
  }

  /** A picture or a reading that stopped goes on; everything else is read anew. */
  override resume(): void {
    const { step, work } = this.state;
    if (work !== undefined) return;
    if (step === 'send' || step === 'read') this.act({ type: 'go-on' });
    else super.resume();
  }

  override begin(): void {
    const { step, work } = this.state;
    // A screen that was taken away and attached again: what was under way is asked for anew.
    if (work === undefined && (step === 'send' || step === 'read')) this.act({ type: 'go-on' });
  }

  protected override read(): Promise<DocumentEvent> {
    return readDocumentStep(this.client, this.wish);
  }

  protected override perform(work: DocumentWork): Promise<void> {
    return { send: this.send, read: this.readSides, submit: this.submit }[work]();
  }

  protected override async afterFailure(
    { code, ...problem }: FlowProblem,
    work: DocumentWork,
  ): Promise<void> {
    if (work === 'submit') this.isUncertain = problem.outcomeUnknown;
    if (isOffline({ code, ...problem }) && (work === 'send' || work === 'read'))
      this.later(() => {
        this.resume();
      }, goOnAfterMs);
    // How many tries are left, and the ways on, are the application's.
    if (['identity-mismatch', 'attempts-exhausted', 'invalid-state'].includes(code)) await this.readAgain();
  }

  private readonly send = async (): Promise<void> => {
    const { shot, upload } = this.state;
    if (shot === undefined) return;
    const { kind, source, picture } = shot;
    const isOver = (): boolean => this.stopped || this.state.shot !== shot;
    const { status } = await sendPicture(
      this.client,
      { ...this.wish, kind, source, bytes: picture.bytes },
      {
        uploadId: upload?.id,
        isOver,
        onProgress: ({ id: uploadId, offset, size }) => {
          this.act({ type: 'progress', upload: { id: uploadId, offset, size } });
        },
      },
    );
    if (status === 'COMPLETE' && !isOver()) this.act({ type: 'sent' });
  };

  /** Asks what stands on the document; only this page can open the answer. */
  private readonly readSides = async (): Promise<void> => {
    const key = await this.client.replyKey();
    const { elements, doubtful } = await this.client.identity.readDocument({
      ...this.wish,
      replyKey: key.publicKey,
    });
    this.act({
      type: 'read',
      entries: entriesIn(await key.open(elements)),
      doubtful: entryFields.filter((field) => doubtful.includes(field)),
    });
  };

  private readonly submit = async (): Promise<void> => {
    const { entries, today } = this.state;
    if (this.isUncertain) {
      this.act({
        type: 'application-read',
        application: await this.client.identity.getApplication(this.wish),
      });
      this.isUncertain = false;
      if (this.state.work === undefined) return;
    }
    const elements = JSON.stringify(writtenEntries(entries, today));
    const application = await this.client.identity.submitElements({
      ...this.wish,
      elements: await this.client.sealField(new TextEncoder().encode(elements)),
    });
    this.act({ type: 'submitted', application });
  };

  private async readAgain(): Promise<void> {
    try {
      const application = await this.client.identity.getApplication(this.wish);
      this.act({ type: 'application-read', application });
    } catch {
      // What the refusal said stands on the screen; the next try finds out the rest.
    }
  }
}
