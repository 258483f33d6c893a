import { serve } from './session.js';

serve(globalThis.earlyExchange);
