import { html, type TemplateResult } from 'lit';
import type { IdentityAppointmentMessages } from './identity-appointment.messages.js';

/** Renders what to have ready for a call. */
export const renderAtHand = (t: IdentityAppointmentMessages): TemplateResult =>
  html`<section class="card">
    <h2 class="card__title">${t.atHandTitle}</h2>
    <ul class="stack soft" role="list">
      ${t.atHand.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
