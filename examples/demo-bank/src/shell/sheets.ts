import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.js';

/** What customer service says in a demo: the truth. */
export const serviceText = (): TemplateResult => html`
  <p>这是演示，没有人工客服，也没有真实的钱。</p>
  <p class="host-soft">您可以借一笔款，看利息、看到账、看每一期还多少。</p>
  <p class="host-soft">真实的银行会把这里换成自己的客服。</p>
`;

/** Draws the sheet of customer service; it opens over the page, so that nothing typed is lost. */
export const serviceSheet = (close: () => void): TemplateResult => html`
  <dialog class="host-sheet" id="service-sheet" aria-labelledby="service-title" @click=${closeOnBackdrop}>
    <div class="host-sheet__body">
      <div class="host-sheet__head">
        <button class="host-iconbtn" type="button" aria-label="关闭" @click=${close}>${icon('close')}</button>
        <h2 class="host-sheet__title" id="service-title">客服</h2>
      </div>
      ${serviceText()}
      <button class="host-btn host-btn--second" type="button" @click=${close}>知道了</button>
    </div>
  </dialog>
`;

const closeOnBackdrop = (event: MouseEvent): void => {
  const { target } = event;
  if (target instanceof HTMLDialogElement) target.close();
};

/** What the sheet of an ended login needs. */
export interface SignInSheet {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly signIn: () => void;
  readonly leave: () => void;
}

const keepOpen = (event: Event): void => event.preventDefault();

/** Draws the sheet that asks to log in again. The page behind it stays as it is, with everything typed. */
export const signInSheet = ({ busy, failed, signIn, leave }: SignInSheet): TemplateResult => html`
  <dialog class="host-sheet" id="sign-in-sheet" aria-labelledby="sign-in-title" @cancel=${keepOpen}>
    <div class="host-sheet__body">
      <div class="host-sheet__head"><h2 class="host-sheet__title" id="sign-in-title">登录已过期</h2></div>
      <p class="host-center">刚才填的内容还在。重新登录后，可以接着办。</p>
      <p class="host-error" role="alert">${failed ? '没有登录成功。请检查网络，再按一次重新登录。' : ''}</p>
      <div class="host-stack">
        <button class="host-btn" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${signIn}>
          ${busy ? '正在登录' : '重新登录'}
        </button>
        <button class="host-btn host-btn--second" type="button" @click=${leave}>退出登录</button>
      </div>
    </div>
  </dialog>
`;
