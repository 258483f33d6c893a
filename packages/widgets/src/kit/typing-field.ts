import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { WdlElement } from './wdl-element.js';

/** What a text field says in its events. */
export interface FieldTextDetail {
  /** The text as it stands in the field. */
  readonly value: string;
}

/**
 * Carries what the fields for free text share: what an input method composes is left alone, typing and leaving are told,
 * and what is typed stays inside the screen.
 *
 * A subclass draws a native control of the class `input` and binds the handlers of this class to it.
 */
export abstract class TypingField extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Text in the field. */
  @property() value = '';

  private composing = false;
  private committed = '';

  /** The native control. */
  protected get input(): HTMLInputElement | HTMLTextAreaElement {
    return this.renderRoot.querySelector('.input') as HTMLInputElement | HTMLTextAreaElement;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    // Written by hand and not in the template: a render during composition must not touch the text.
    if (!this.composing && this.input.value !== this.value) this.input.value = this.value;
  }

  /** Completes a text when the field is left. Default: as it was typed. */
  protected completed(text: string): string {
    return text;
  }

  /** Sets a text apart in groups while it is typed; it may add and take spaces only. Default: as it was typed. */
  protected grouped(text: string): string {
    return text;
  }

  protected readonly onFocus = (): void => {
    this.committed = this.value;
  };

  protected readonly onInput = (event: Event): void => {
    // The native event is composed; what is typed stays inside the screen.
    event.stopPropagation();
    if (!this.composing) this.take();
  };

  protected readonly onCompositionStart = (): void => {
    this.composing = true;
  };

  protected readonly onCompositionEnd = (): void => {
    this.composing = false;
    this.take();
  };

  protected readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.commit();
  };

  protected readonly commit = (): void => {
    this.composing = false;
    this.value = this.completed(this.input.value);
    if (this.value === this.committed) return;
    this.committed = this.value;
    this.notify<FieldTextDetail>('wdl-change', { value: this.value });
  };

  /** Completes a text that was left before the rule for it was known: rules may load after the first step. */
  protected completeLate(): void {
    const isLeft = this.value !== '' && this.value === this.committed && !this.input.matches(':focus');
    if (isLeft) this.commit();
  }

  /** Empties the field and keeps the focus in it. */
  protected readonly clear = (): void => {
    this.input.value = '';
    this.take();
    this.input.focus();
  };

  private take(): void {
    this.regroup();
    if (this.value === this.input.value) return;
    this.value = this.input.value;
    this.notify<FieldTextDetail>('wdl-input', { value: this.value });
  }

  /** Writes the text in its groups; the caret stays behind the same character. */
  private regroup(): void {
    const { input } = this;
    const text = this.grouped(input.value);
    if (text === input.value) return;
    const before = input.value.slice(0, input.selectionStart ?? 0).replace(/\s/gu, '').length;
    input.value = text;
    const ends = Array.from(text.matchAll(/\S/gu), ({ index }) => index + 1);
    const caret = ends[before - 1] ?? 0;
    input.setSelectionRange(caret, caret);
  }

  /** Moves focus into the field and keeps the caret; delegated focus alone would select the text. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }
}
