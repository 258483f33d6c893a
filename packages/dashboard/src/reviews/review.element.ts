import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Review, ReviewPicture } from '@weidongli/contracts/sandbox';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';
import { dueView } from './due-view.js';
import { renderOpinionForm } from './opinion-form.js';
import { blankOpinion, readOpinion, type OpinionProblem } from './opinion.rules.js';

const isOpen = ({ application: { status } }: Review): boolean =>
  status === 'IN_REVIEW' || status === 'AWAITING_VIDEO';

/**
 * Shows an application that a person has to look at: evidence, pictures on demand, opinions so far; and takes an opinion.
 *
 * @tagname wdl-dashboard-review
 */
export class ReviewElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
        gap: var(--_space-4);
        align-items: start;
      }
      figcaption {
        color: var(--_color-text-2);
      }
      figure {
        margin: 0;
      }
      .send {
        justify-self: start;
      }
    `,
  ];

  @state() private entered = blankOpinion;
  @state() private problem: OpinionProblem | '' = '';
  @state() private done = '';
  /** Pictures that were looked at; forgotten with the page. */
  @state() private shown: readonly ReviewPicture[] = [];

  private readonly review = this.live(
    () => this.bank.client.sandbox.getReview({ applicationId: this.id_ }),
    3000,
  );

  private get id_(): string {
    return this.route.parts[0] ?? '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shown = [];
  }

  protected override render(): TemplateResult {
    const t = this.t.reviews;
    const from = { href: hrefOf('reviews'), label: t.back };
    const review = this.review.value;
    if (review === undefined) return this.page({ title: t.title, from }, this.waiting());
    const title = review.application.person?.nameMasked ?? t.noPerson;
    return this.page(
      { title, from },
      html`${this.done === '' ? nothing : html`<wdl-notice kind="success" .text=${this.done}></wdl-notice>`}
        <div class="columns">${this.renderFacts(review)} ${this.renderEvidence(review)}</div>
        ${this.renderPictures(review)} ${this.renderOpinions(review)} ${this.renderForm(review)}`,
    );
  }

  private renderFacts(review: Review): TemplateResult {
    const t = this.t.reviews;
    const { application, kind, flags, faceScore } = review;
    const { person } = application;
    const facts: readonly (readonly [string, unknown])[] = [
      [t.state, stateBadge(application.status, this.t)],
      [t.kind, t.kinds[kind] ?? kind],
      [t.scene, t.scenes[application.scene] ?? application.scene],
      [t.mode, t.modes[application.mode] ?? application.mode],
      [t.answerBy, dueView(review, this.bank.time, this.t)],
      [t.flags, flags.map((flag) => html`<p>${t.flagNames[flag] ?? flag}</p>`)],
      [t.idNumber, html`<span class="num">${person?.idNumberMasked ?? '–'}</span>`],
      [t.validUntil, person === null ? '–' : (person.idValidUntil ?? t.noEnd)],
      [t.phone, html`<span class="num">${application.phoneMasked ?? '–'}</span>`],
      [t.faceScore, html`<span class="num">${faceScore ?? '–'}</span>`],
    ];
    return html`<section class="card">
      <dl class="facts">
        ${facts.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${Array.isArray(value) && value.length === 0 ? t.noFlags : value}</dd>`,
        )}
      </dl>
    </section>`;
  }

  private renderEvidence({ application }: Review): TemplateResult {
    const t = this.t.reviews;
    const { result } = application;
    const rows = result?.evidence ?? [];
    return html`<section class="card">
      <h2 class="card__title">${t.evidence}</h2>
      ${
        rows.length === 0
          ? html`<ul role="list">
              ${application.steps
                .filter(({ status }) => status !== 'OPEN')
                .map(({ name, status }) => html`<li>${name} ${stateBadge(status, this.t)}</li>`)}
            </ul>`
          : html`<dl class="facts">
              ${rows.map(
                ({ kind, provider, certified, at }) =>
                  html`<dt>${t.evidenceKinds[kind] ?? kind}</dt>
                    <dd>
                      ${provider}${certified ? '' : `, ${t.uncertified}`}
                      <span class="num">${showInstant(at)}</span>
                    </dd>`,
              )}
            </dl>`
      }
    </section>`;
  }

  private renderPictures({ pictures }: Review): TemplateResult {
    const t = this.t.reviews;
    const known = new Map(pictures.map((picture) => [picture.id, picture]));
    const shown = this.shown.filter(({ id }) => known.has(id));
    return html`<section class="card">
      <h2 class="card__title">${t.pictures}</h2>
      <p class="soft">${pictures.length === 0 ? t.noPictures : t.picturesLead}</p>
      ${
        pictures.length === 0
          ? nothing
          : html`<div class="send">
              ${
                shown.length === 0
                  ? this.button('look', t.look, () => this.look())
                  : this.button('hide', t.hide, () => {
                      this.shown = [];
                    })
              }
            </div>`
      }
      <div class="pictures">
        ${shown.map(({ id, bytes }) => {
          const { kind = '', source = '' } = known.get(id) ?? {};
          const label = t.pictureKinds[kind] ?? kind;
          return html`<figure>
            <wdl-picture-view .bytes=${bytes} .label=${label}></wdl-picture-view>
            <figcaption>${label} ${t.sources[source] ?? source}</figcaption>
          </figure>`;
        })}
      </div>
    </section>`;
  }

  private renderOpinions({ opinions, needs, statement }: Review): TemplateResult {
    const t = this.t.reviews;
    return html`<section class="card">
      <h2 class="card__title">${t.opinions}</h2>
      ${
        statement === null
          ? nothing
          : html`<p class="strong">${t.statement}</p>
              <p>${statement}</p>`
      }
      <p class="soft">${t.needs(opinions.length, needs)}</p>
      <dl class="facts">
        ${opinions.map(
          ({ reviewer, verdict, at }) =>
            html`<dt>${reviewer}</dt>
              <dd>${t.verdicts[verdict] ?? verdict} <span class="num">${showInstant(at)}</span></dd>`,
        )}
      </dl>
    </section>`;
  }

  private renderForm(review: Review): TemplateResult {
    const t = this.t.reviews;
    if (!isOpen(review)) return html`<p class="soft">${t.decided}</p>`;
    return html`<section class="card">
      <h2 class="card__title">${t.decide}</h2>
      ${renderOpinionForm({
        ...{ t, entered: this.entered, problem: this.problem, kind: review.kind },
        enter: (change) => {
          this.entered = { ...this.entered, ...change };
        },
      })}
      <div class="send">${this.button('decide', t.send, () => this.decide(), 'primary')}</div>
    </section>`;
  }

  private async look(): Promise<void> {
    const reviewer = this.entered.reviewer.trim();
    this.problem = reviewer === '' ? 'reviewer' : '';
    if (reviewer === '') return;
    await this.act('look', async () => {
      const { pictures } = await this.bank.client.sandbox.getReview({ applicationId: this.id_ });
      this.shown = await Promise.all(
        pictures.map(({ id: uploadId }) =>
          this.bank.client.sandbox.getReviewPicture({ applicationId: this.id_, uploadId, reviewer }),
        ),
      );
    });
  }

  private async decide(): Promise<void> {
    const opinion = readOpinion(this.id_, this.entered);
    this.problem = typeof opinion === 'string' ? opinion : '';
    if (typeof opinion === 'string') return;
    await this.act('decide', async () => {
      await this.bank.client.sandbox.decideReview(opinion);
      this.done = this.t.reviews.sent;
      this.entered = { ...blankOpinion, reviewer: opinion.reviewer };
      this.announce(this.done);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-review': ReviewElement;
  }
}
