// Words by which somebody is said to have said something.

import type { Language } from "../../../model/words.ts";
import type { SayingHow } from "../../types.ts";

/** `before`: the speaker stands before the cue (or, in an aside, after it); `after`: only after it ("according to"). */
export interface Cues {
  readonly before: Readonly<Partial<Record<SayingHow, string>>>;
  readonly after: Readonly<Partial<Record<SayingHow, string>>>;
}

export const CUES: Readonly<Record<Language, Cues>> = {
  en: {
    before: {
      said: "said|says|say|told|tells|stated|states|added|adds|noted|notes|stressed|stresses|emphasized|emphasised|emphasizes|emphasises|reiterated|reiterates|repeated|described|describes|called it|hailed|praised|highlighted|highlighting|urged|urges|urging|insisted|remarked|commented|explained|confirmed|confirms|acknowledged|deeming|invoked|invoking|mentioned|voiced|expressed|declared|argued|observed|observe|observes|underlined|pointed out|replied|responded|address|addressed|mention|comment on|commented on",
      post: "wrote|posted|tweeted|wrote in a post|said in a post|wrote on truth social|posted on truth social",
      statement: "said in a statement|said in a release|said in a fact sheet|announced|announces|announcing|published",
      report: "reported|reports|reporting",
      pledged: "pledged|pledges|promised|promises|vowed|vows|committed|agreed|agrees|undertook",
      claimed: "claimed|claims|boasted|alleged|alleges",
      denied: "denied|denies|rejected|rejects|disputed|disputes|refuted",
      opinion: "believes|believe|thinks|think|warned|warns|attributed|attribute|expects|predicted|hopes",
    },
    after: {
      according: "according to|per|in the words of|as told by|citing|cited by|as reported by|in an account by",
      statement: "in a statement by|a statement from|a readout from|readout by|the readout of",
      report: "reported by",
    },
  },
  es: {
    before: {
      said: "dijo|dijeron|dice|dicen|afirmó|afirmaron|afirma|señaló|señalaron|señala|declaró|declararon|declara|aseguró|aseguraron|asegura|indicó|indicaron|indica|añadió|agregó|subrayó|subraya|subrayaron|destacó|destaca|destacaron|reiteró|reitera|insistió|recalcó|enfatizó|enfatiza|describió|describe|calificó|califica|instó|insta|instando|explicó|comentó|sostuvo|sostiene|manifestó|confirmó|confirma|confirmado|mencionó|expresó|precisó|apuntó|respondió|consideró|pidió",
      post: "escribió|publicó|posteó|tuiteó|escribió en truth social|publicó en truth social|dijo en truth social",
      statement: "informó|informaron|anunció|anunciaron|anuncia|dijo en un comunicado|comunicó",
      report: "reportó|reportaron|reporta|reveló",
      pledged: "prometió|prometieron|promete|se comprometió|se comprometieron|acordó|acordaron",
      claimed: "alegó|alega|presumió",
      denied: "negó|negaron|niega|desmintió|rechazó",
      opinion: "cree|creen|opina|opinó|advirtió|advierte|atribuyen|atribuyó|espera|prevé|observan|observa",
    },
    after: {
      according: "según|de acuerdo con|de acuerdo a|en palabras de|conforme a|a juicio de",
      report: "informes de|reportes de",
      statement: "comunicado de|comunicado del|nota de",
    },
  },
  zh: {
    before: {
      said: "表示|说|称|指出|强调|重申|提到|谈到|说道|透露|形容|呼吁|敦促|认为应|回应|答道|补充|阐明|坦言|确认|证实|直言|赞扬",
      post: "写道|发文|发文称|发帖|发帖称|在社交媒体|真实社交平台|在真实社交",
      statement: "宣布|公布|通报|发布公告|声明|发表声明",
      report: "报道|报导|援引",
      pledged: "承诺|保证|同意|答应",
      claimed: "声称|宣称|自称|号称",
      denied: "否认|驳斥|反驳",
      opinion: "认为|预计|预测|警告|分析|相信|评论",
    },
    after: {
      according: "根据|据|按照|依据|依照",
      report: "援引|引述",
    },
  },
};
