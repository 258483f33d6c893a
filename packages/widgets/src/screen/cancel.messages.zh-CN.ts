/** Text of the way to give an application up, zh-CN: the source language. Each part of an application spreads it into its own. */
export const cancelWayMessages = {
  cancelApplication: '取消这次申请',
};

/** Texts with which a screen asks whether an application is to be given up, and the way there, zh-CN. */
export const cancelMessages = {
  ...cancelWayMessages,
  cancelTitle: '要取消这次申请吗',
  cancelText: '取消后，这次填写的信息和拍的照片都会删除，约好的视频也会取消。以后想办，可以从头再来。',
  keepApplication: '不取消',
  cancelYes: '取消并删除',
};
