// The widgets of verification and accounts, in a part of their own: who only borrows does not load them.
import '@weidongli/widgets/define/account-bind';
import '@weidongli/widgets/define/account-home';
import '@weidongli/widgets/define/account-open';
import '@weidongli/widgets/define/identity-continue';
import '@weidongli/widgets/define/identity-password';
import '@weidongli/widgets/define/identity-verify';
