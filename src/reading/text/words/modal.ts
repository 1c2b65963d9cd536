// Words that take the edge off a statement, or turn it round: may, planned, not, if, too little.

import type { Language } from "../../../model/words.ts";
import type { ModalKind } from "../../types.ts";

/** By language and kind: phrases parted by bars. */
export const MODALS: Readonly<Record<Language, Readonly<Record<ModalKind, string>>>> = {
  en: {
    hedge:
      "could|may|might|perhaps|possibly|potentially|potential|likely|unlikely|appears to|appear to|seems to|seem to|reportedly|allegedly|apparently|can lead|risk|risks|suggests|suggesting|indirectly|uncertain|unclear|tentative|tentatively",
    expected:
      "expected|expects|expect|anticipated|forecast|forecasts|projected|predicts|predicted|hopes|hoped|on track|poised",
    planned:
      "plan|plans|planned|planning|set to|due to|scheduled|intends|intend|intended|aims|aim to|preparing to|proposed|proposes|proposal|pending|upcoming|in talks|considering|under consideration|weighing",
    future: "will|shall|would|is going to|are going to|going to|about to",
    condition: "if|unless|provided that|as long as|depending on|depends on|in case|should the|failure to",
    negation:
      "not|no|never|without|neither|nor|cannot|can't|won't|don't|doesn't|didn't|hasn't|haven't|isn't|aren't|wasn't|nobody|none|fails to|failed to|refused to|declined to|stopped short of|little progress",
    obligation: "must|need to|needs to|has to|have to|should|required to|requires|obliged",
    wish: "wants|want|calls for|called for|urges|urged|urging|demands|demanded|seeks|asks for|asked for",
    opinion:
      "in my view|arguably|clearly|obviously|surely|important|significant|pragmatic|historic|dramatic|worrying|remarkable|enthusiastic|assertive|breakthrough|success|failure|victory|defeat|winner|loser|better|worse|best|worst|too little|too late|overall|fosters|fostering|undermines|undermining|emboldens|embolden|highlights|underscores|reflects|validates|signals|represents|interlude|credibility|asymmetries|rivalry|tangible|sarcasm|optimism|concern|mixed|positive|negative|measured|good news|bad news|thaw",
  },
  es: {
    hedge:
      "podría|podrían|puede|pueden|pudiera|tal vez|quizá|quizás|posiblemente|potencialmente|potencial|probable|probablemente|improbable|parece|parecen|al parecer|presuntamente|supuestamente|aparentemente|sugiere|sugieren|riesgo|incierto|en principio|indirectamente",
    expected:
      "se espera|se esperaba|espera|esperan|esperado|prevé|prevén|previsto|prevista|pronostica|pronostican|proyecta",
    planned:
      "planea|planean|plan|planes|programado|programada|pretende|pretenden|prepara|propone|propuso|propuesta|pendiente|estudia|contempla|baraja|tiene previsto",
    future:
      "va a|van a|irá|será|serán|tendrá|tendrán|habrá|hará|viajará|visitará|comprará|suspenderá|entrará|reanudará|mantendrá|reducirá",
    condition: "si|a menos que|siempre que|en caso de|depende de|salvo que",
    negation: "no|nunca|sin|ni|tampoco|nadie|ningún|ninguna|ninguno|jamás|se negó a|dejó de|rechazó",
    obligation: "debe|deben|debería|deberían|tiene que|tienen que|hay que|necesita|obligado",
    wish: "quiere|quieren|pide|piden|pidió|exige|exigió|instó|insta|llamó a|reclama|busca",
    opinion:
      "en mi opinión|claramente|obviamente|importante|significativo|significativa|pragmático|histórico|preocupante|notable|éxito|fracaso|victoria|derrota|mejor|peor|demasiado tarde|en general|fomenta|socava|envalentona|destaca|subraya|refleja|valida|demuestra|representa|interludio|credibilidad|rivalidad|deshielo|optimismo|positivo|positiva|negativo",
  },
  zh: {
    hedge: "可能|或将|或许|也许|恐怕|恐|似乎|疑似|据信|有望|潜在|料|大概|未必|不确定|尚不清楚|或会|暗示|风险",
    expected: "预计|预期|预料|料将|期待|预测|有望",
    planned: "计划|拟|拟议|准备|打算|定于|安排|考虑|筹备|待批|待定|提议|建议|即将|酝酿",
    future: "将|会于|将会|即将|届时",
    condition: "如果|若|假如|除非|一旦|前提是|取决于|倘若",
    negation: "没有|并未|未能|尚未|不会|不是|并非|从未|无|否认|拒绝|未|不再|不",
    obligation: "必须|应当|应该|须|需要|有必要|应",
    wish: "希望|敦促|呼吁|要求|寻求|促请|愿意|愿",
    opinion:
      "重要|重大|显著|历史性|突破|胜利|失败|务实|值得|令人担忧|明显|显然|凸显|反映|意味着|表明|彰显|削弱|助长|积极|消极|好消息|缓和|解冻|乐观|信誉",
  },
};

/** Chinese words that hold one of the above by accident: 不断 negates nothing. */
export const NO_MODALS =
  "不断|不少|不低于|不超过|不同|不仅|不久|不晚于|不迟于|不多|不小|不错|应约|应邀|应对|响应|反应|效应|供应|相应|应用|将近|将军|无论|无人机|材料|原料|资料|燃料|饲料|未来|无比|不过|不得不|不可|不只|不论|愿景|须知|may not last|may not exceed|may not run|cannot last|cannot exceed|could only|could count|could see|could point to|on track for|will not exceed";
