// early.js is a file of its own in the page, fetched and run before this one; both see the same module.
import { earlyExchange } from './early.js';
import { serve } from './session.js';

serve(earlyExchange);
