import { css } from 'lit';

/** The code to scan, the digits, and the link. */
export const continueStyles = css`
  .qr {
    width: 100%;
    max-width: 220px;
    margin: 0 auto;
    border-radius: var(--_radius-2);
  }
  /* Black on white in every scheme: cameras read no other reliably. */
  .qr__paper {
    fill: #fff;
  }
  .qr__ink {
    fill: #000;
  }
  .code {
    display: grid;
    grid-gap: var(--_space-1);
    justify-items: center;
    text-align: center;
  }
  .code__digits {
    font-size: var(--_font-size-6);
    font-size: min(var(--_font-size-6), 12vw);
    font-weight: var(--_font-weight-strong);
    line-height: 1.2;
  }
  .link {
    overflow-wrap: anywhere;
    -webkit-user-select: all;
    user-select: all;
  }
  @media (forced-colors: active) {
    .qr {
      forced-color-adjust: none;
    }
  }
`;
