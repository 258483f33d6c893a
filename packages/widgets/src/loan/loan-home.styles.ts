import { css } from 'lit';

/** Look of the certificate on the screen and on paper. */
export const homeStyles = css`
  /* What can be borrowed and what is owed is content, not a hint. */
  wdl-meter {
    font-size: var(--_font-size-2);
  }
  @media print {
    /* Only the certificate goes on paper; that it is a test stays on it. */
    wdl-app-bar,
    wdl-action-bar {
      display: none;
    }
    .certificate {
      padding: var(--_space-5) 0 0;
      box-shadow: none;
    }
    .certificate,
    wdl-screen {
      background: none;
      color: #000;
    }
  }
`;
