import type { IdentityApplication } from '@weidongli/contracts';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { DocumentEntries, EntryErrors, EntryField } from './identity-document.entries.js';
import type { PictureEvent, PictureProgress, PictureSource, PictureTrouble, Shot } from './picture-state.js';

/** A side of the card: with the portrait, or with the emblem. */
export type DocumentSide = 'ID_FRONT' | 'ID_BACK';

/** Where the customer is: reading what it is about, taking a picture, looking at it, waiting, checking, or done. */
export type DocumentStep =
  'loading' | 'unavailable' | 'intro' | 'capture' | 'look' | 'send' | 'read' | 'confirm' | 'closed' | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type DocumentWork = 'send' | 'read' | 'submit';

/** State of a document that is being shown to the bank. What is personal in it is in memory only. */
export interface DocumentState extends RunnerState {
  readonly step: DocumentStep;
  readonly application?: IdentityApplication;
  /** Sides that are wanted, in order. */
  readonly sides: readonly DocumentSide[];
  /** The side that is next. */
  readonly side: DocumentSide;
  /** Sides that the bank has. */
  readonly arrived: readonly DocumentSide[];
  /** How the last picture was taken; the next one begins the same way. */
  readonly way?: PictureSource;
  /** Why no picture came of the last try. */
  readonly trouble?: PictureTrouble;
  /** The picture that is looked at, or on its way. */
  readonly shot?: Shot;
  /** How much of it has arrived. */
  readonly upload?: PictureProgress;
  /** What stands on the document, as typed. */
  readonly entries: DocumentEntries;
  /** Entries that the bank could hardly read, and that the customer has not changed. */
  readonly doubtful: readonly EntryField[];
  readonly errors: EntryErrors;
  /** What was wrong when the customer last said that all is right. */
  readonly refused?: EntryErrors;
  /** Today in China, by the clock of the bank. */
  readonly today: string;
  readonly work?: DocumentWork;
}

/** What was read at the start. */
export interface DocumentLoadedEvent {
  readonly type: 'loaded';
  readonly application: IdentityApplication;
  /** Today in China, by the clock of the bank. */
  readonly today: string;
}

/** Everything that can happen. */
export type DocumentEvent =
  | RunnerEvent
  | PictureEvent
  | DocumentLoadedEvent
  | { readonly type: 'use' }
  | { readonly type: 'again' }
  | { readonly type: 'go-on' }
  /** The picture that was looked at has arrived. */
  | { readonly type: 'sent' }
  | { readonly type: 'read'; readonly entries: DocumentEntries; readonly doubtful: readonly EntryField[] }
  | { readonly type: 'typed'; readonly field: EntryField; readonly text: string }
  | { readonly type: 'left'; readonly field: EntryField }
  | { readonly type: 'submit' }
  | { readonly type: 'submitted'; readonly application: IdentityApplication }
  /** The application as it is after a refusal. */
  | { readonly type: 'application-read'; readonly application: IdentityApplication }
  | { readonly type: 'back' };

/** Both sides, in the order in which they are taken. */
export const bothSides: readonly DocumentSide[] = ['ID_FRONT', 'ID_BACK'];

/** Nothing read yet. */
export const noEntries: DocumentEntries = {
  name: '',
  idNumber: '',
  address: '',
  validFrom: '',
  validUntil: '',
};

/** Nothing known yet. */
export const startDocument: DocumentState = {
  step: 'loading',
  sides: bothSides,
  side: 'ID_FRONT',
  arrived: [],
  entries: noEntries,
  doubtful: [],
  errors: {},
  today: '',
};
