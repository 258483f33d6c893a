/** A document together with another exit code than 0: a check that did not pass, for example. */
export class Verdict {
  readonly document: unknown;
  readonly exitCode: number;

  constructor(document: unknown, exitCode: number) {
    this.document = document;
    this.exitCode = exitCode;
  }
}
