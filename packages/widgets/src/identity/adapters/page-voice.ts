/** Says what is to be done aloud. */
export interface Voice {
  /** Whether this browser can speak. */
  readonly exists: boolean;
  /** Says a sentence, in place of the one before. */
  say(text: string, language: string): void;
  /** Says no more. */
  hush(): void;
}

/** What a kernel may lack. */
interface VoiceWindow {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}

/** The voice of the browser. */
export const pageVoice: Voice = {
  get exists() {
    const { speechSynthesis, SpeechSynthesisUtterance } = window as VoiceWindow;
    return speechSynthesis !== undefined && SpeechSynthesisUtterance !== undefined;
  },

  say(text, language) {
    if (!this.exists) return;
    window.speechSynthesis.cancel();
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = language;
    window.speechSynthesis.speak(spoken);
  },

  hush() {
    if (this.exists) window.speechSynthesis.cancel();
  },
};
