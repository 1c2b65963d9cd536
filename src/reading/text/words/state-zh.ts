// Chinese words that say how a measure or a promise stands. The words around them decide the tense.

import type { StateLines } from "./forms.ts";

export const CHINESE_STATES: StateLines = [
  ["in-force", { now: "有效|继续有效|仍然有效|实行中|继续实施|仍适用|适用" }],
  ["took-effect", { now: "生效|开始实施|正式实施|施行|起实施" }],
  ["imposed", { now: "加征|征收|施加|实施管制|对美加征" }],
  ["raised", { now: "提高|上调|增加关税|升级" }],
  ["lowered", { now: "下调|降低|降至|削减|减半|调降|减少|放宽|放松" }],
  ["suspended", { now: "暂停|中止|暂缓|停止实施|搁置|推迟实施|冻结" }],
  ["ended", { now: "取消|终止|解除|撤销|撤回|废止|停止|结束|移出" }],
  ["struck-down", { now: "判定违法|推翻|裁定违法|裁定无效|判决无效" }],
  ["expires", { now: "到期|届满|失效|期满" }],
  ["extended", { now: "延长|延期|续期|展期|延至" }],
  ["resumed", { now: "恢复|重启|重新开始" }],
  ["delayed", { now: "推迟|延迟|延后|延误" }],
  ["announced", { now: "宣布|公布|发布|公告|宣告" }],
  ["agreed", { now: "同意|达成一致|达成共识|达成协议|达成|商定|接受|休战|协议|共识" }],
  ["pledged", { now: "承诺|保证|答应|允诺" }],
  ["threatened", { now: "威胁|扬言|警告" }],
  ["denied", { now: "否认|驳斥|拒绝" }],
  ["bought", { now: "购买|采购|订购|买入|进口|下单|购入" }],
  ["approved", { now: "批准|核准|允许|放行|许可|授权" }],
  ["kept", { now: "履行|落实|兑现|遵守|执行" }],
  ["broken", { now: "违反|违背|食言|未履行|违约" }],
];
