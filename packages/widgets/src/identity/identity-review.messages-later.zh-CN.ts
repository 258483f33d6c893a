import { byCode } from '../i18n/catalogue.js';
import { cancelWayMessages } from '../screen/cancel.messages.zh-CN.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import { callMessages } from './call.messages.zh-CN.js';

/** Texts of the later steps of identity-review, zh-CN: they come with those steps. */
export const identityReviewLaterMessages = {
  ...screenLaterMessages,
  ...cancelWayMessages,
  ...callMessages,

  headingWanted: '还要补一样资料',
  wantedLead: '别的都不用再交。补好了，从这里接着办。',
  wantedTitle: '要补的',
  wantedItems: byCode({
    ID_FRONT: '身份证人像面的照片',
    ID_BACK: '身份证国徽面的照片',
    ID_ELEMENTS: '姓名和身份证号',
    FACE: '人脸照片',
  }),
  wantedOther: '另一样资料',
  wantedNote: (note: string) => `工作人员说：${note}`,
  giveWanted: '去补资料',

  changeCall: '改时间或取消',

  headingPassed: '核验通过了',
  headingGoOn: '可以接着办了',
  appealUpheld: '重新看过了，结果改成通过。',
  uncertified: '沙箱演示，未经认证',
  goOn: '继续',

  headingRejected: '这次没有通过核验',
  headingNotYet: '现在还不能办理',
  rejectedLead: '没有办成，也没有扣钱。',
  reasonTitle: '原因',
  adviceTitle: '可以怎么做',
  objectTitle: '不同意这个结果',
  objectText: '换一位没有看过的工作人员，一天内重新看一遍。',
  object: '请人重新看',
  appealRejected: '换了一位工作人员重新看过，结果没有变。',
  byBranch: '也可以带身份证到附近的网点办理。',
  byVideoNow: '改用视频核验',
  beginAnew: '重新开始',

  headingObject: '为什么不同意',
  objectLead: '用自己的话写就行，不用很正式。只能申诉一次。',
  statement: '您的说明',
  statementHint: '最多300个字，比如改过名字、换过证件',
  statementProblems: byCode({
    missing: '请写下您的说明',
    'too-long': '最多写300个字，请改短一些',
    'hidden-characters': '里面有看不见的字符，多半是粘贴带来的。请删掉，重新输入',
  }),
  written: (n: number, of: number) => `${String(n)}/${String(of)}`,
  sendStatement: '提交申诉',

  headingExpired: '这次核验过期了',
  headingCancelled: '这次核验已取消',
  overText: '收集的照片和资料会删除。可以随时重新开始。',
  headingNone: '没有正在办理的核验',
  noneText: '要核验的时候，会从这里看到进度。',
  headingUnknown: '还不知道有没有提交成功',
  unknownText: '我们先去查，不会重复提交。',

  problemNetwork: '连不上银行，没有提交。您写的还在，请检查网络后再点一次。',
  problemState: '现在不能办理这一步，没有提交。请回到进度看看。',
  problemNotSent: '查过了，刚才的没有提交成功。可以再提交一次。',
  problemOther: '暂时没办成，没有提交。请稍后再试。',
  offlineText: '没有读到核验进度，审核还在照常进行。',
  expiredText: '为了安全已退出。登录后接着看核验进度。',
  loadFailedTitle: '没有读到核验进度',
};
