import { serve } from './session.js';

serve(undefined);
