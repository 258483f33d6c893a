// The screens of verification and accounts, in a part of their own: pages about loans do not load them.
import '@weidongli/widgets/define/account-bind';
import '@weidongli/widgets/define/account-home';
import '@weidongli/widgets/define/account-open';
import '@weidongli/widgets/define/identity-appointment';
import '@weidongli/widgets/define/identity-continue';
import '@weidongli/widgets/define/identity-document';
import '@weidongli/widgets/define/identity-face';
import '@weidongli/widgets/define/identity-password';
import '@weidongli/widgets/define/identity-review';
import '@weidongli/widgets/define/identity-verify';
