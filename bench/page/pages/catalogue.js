// A catalogue of 10,000 products: a search field, filters and the list, under one screen of plain rows.
import { badge, badgeStyles, defineKit, kitStyles, layoutStyles, WdlElement } from '@weidongli/widgets/kit';
import { css, html } from 'lit';

const COUNT = 10_000;
const KINDS = ['Money', 'Bond', 'Mixed', 'Index', 'Deposit'];

const products = Array.from({ length: COUNT }, (_, index) => ({
  code: String(990_000 + index),
  name: `Star bridge ${KINDS[index % KINDS.length]} ${index.toString(36).toUpperCase()}`,
  kind: KINDS[index % KINDS.length],
  level: `R${(index % 5) + 1}`,
  value: `+${(index % 900) / 100}%`,
}));

const renderProduct = ({ code, name, level, value }) =>
  html`<button class="product" type="button">
    <span>${name}<br /><span class="note">${code}</span> ${badge({ label: level })}</span>
    <span class="strong">${value}</span>
  </button>`;

class BenchCatalogue extends WdlElement {
  static properties = { words: { state: true }, kinds: { state: true } };
  static styles = [
    kitStyles,
    badgeStyles,
    layoutStyles,
    css`
      .product {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        width: 100%;
        padding: 12px 0;
        border: 0;
        background: none;
        text-align: start;
      }
    `,
  ];

  constructor() {
    super();
    this.words = '';
    this.kinds = [];
  }

  willUpdate() {
    const isWanted = ({ code, name, kind }) =>
      (this.kinds.length === 0 || this.kinds.includes(kind)) &&
      (code.includes(this.words) || name.includes(this.words));
    this.found = products.filter(isWanted);
  }

  render() {
    return html`<wdl-screen>
      <wdl-search-field
        label="Search"
        clear-label="Clear"
        result-text="${this.found.length} products"
        @wdl-input=${({ detail }) => (this.words = detail.value)}
      ></wdl-search-field>
      <wdl-toggle-chips
        label="Kinds"
        .options=${KINDS.map((kind) => ({ value: kind, label: kind }))}
        .values=${this.kinds}
        @wdl-change=${({ detail }) => (this.kinds = detail.values)}
      ></wdl-toggle-chips>
      <section class="card">
        <wdl-virtual-list
          label="Products"
          .items=${this.found}
          .renderItem=${renderProduct}
          .keyOf=${({ code }) => code}
        ></wdl-virtual-list>
      </section>
    </wdl-screen>`;
  }
}

defineKit();
customElements.define('bench-catalogue', BenchCatalogue);
