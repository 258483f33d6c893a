// The screens of investing, in a part of their own: pages about loans do not load them.
import '@weidongli/widgets/define/wealth-assess';
import '@weidongli/widgets/define/wealth-browse';
import '@weidongli/widgets/define/wealth-buy';
import '@weidongli/widgets/define/wealth-deposit';
import '@weidongli/widgets/define/wealth-detail';
import '@weidongli/widgets/define/wealth-holdings';
import '@weidongli/widgets/define/wealth-plan';
import '@weidongli/widgets/define/wealth-redeem';
import '@weidongli/widgets/define/wealth-withdraw-deposit';
