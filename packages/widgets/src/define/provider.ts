import { defineElement } from '../kit/define-element.js';
import { ProviderElement } from '../provider/provider.element.js';

defineElement('wdl-provider', ProviderElement);
