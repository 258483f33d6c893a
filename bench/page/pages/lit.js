// The floor: one Lit element with native controls.
import { html, LitElement } from 'lit';

const inputs = [
  ['name', 'text'],
  ['mail', 'email'],
  ['amount', 'number'],
  ['phone', 'tel'],
];

class BareForm extends LitElement {
  static properties = { values: { state: true } };

  constructor() {
    super();
    this.values = {};
  }

  render() {
    return html`<form @submit=${(event) => event.preventDefault()}>
      ${inputs.map(([name, type]) => this.renderInput(name, type))}
      <p>
        <label
          >Term
          <select>
            <option>3</option>
            <option>6</option>
            <option>12</option>
          </select></label
        >
      </p>
      <p>
        <label><input type="checkbox" /> I agree</label>
      </p>
      <button type="button" id="open" @click=${() => this.dialog.showModal()}>Check</button>
      <dialog>
        <p>${Object.values(this.values).join(', ')}</p>
        <button type="button" id="close" @click=${() => this.dialog.close()}>Close</button>
      </dialog>
    </form>`;
  }

  renderInput(name, type) {
    const typed = (event) => {
      this.values = { ...this.values, [name]: event.target.value };
    };
    return html`<p>
      <label
        >${name} <input id=${name} type=${type} .value=${this.values[name] ?? ''} @input=${typed}
      /></label>
    </p>`;
  }

  get dialog() {
    return this.renderRoot.querySelector('dialog');
  }
}
customElements.define('bare-form', BareForm);
