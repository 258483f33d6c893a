import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';

const dialog = document.querySelector('sl-dialog');
document.querySelector('#open').addEventListener('click', () => dialog.show());
document.querySelector('#close').addEventListener('click', () => dialog.hide());
