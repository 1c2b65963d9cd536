// What a site puts around an article, told by its words: boxes, calls to subscribe, comments, teasers of other pages.

import { fold } from "../text/fold.ts";
import type { Block } from "./draft.ts";

/** From here on readers speak, or a form waits for them: the article is over. */
const END =
  /^(?:leave a (?:reply|comment).*|post a comment|(?:\d+ )?comments?(?: \(\d+\))?:?|add (?:a )?comment|join the (?:conversation|discussion)|enviar comentarios?|dej[ae] (?:su|tu|un|una) (?:respuesta|comentario).*|dejar (?:una )?respuesta|comentarios?(?: \(\d+\))?|(?:发表|网友|最新|全部|用户)?评论(?:\(\d+\))?|我要评论|留言)$/;

/** A box begins: titles and teasers follow, until the article goes on. */
const BOX =
  /^(?:related(?: (?:articles?|stories|posts?|news|coverage|content|topics))?:?|more (?:from|on|stories|news|in).{0,40}|recommended(?: for you)?:?|you (?:may|might) (?:also )?like.*|trending(?: now)?|most (?:read|popular|viewed|recent).*|latest(?: (?:news|stories|posts))?|don't miss(?: it)?|newsletters?|read (?:next|also)|editor'?s picks?|popular(?: posts)?|top stories|mas (?:leid[ao]s?|noticias|popular(?:es)?|vist[ao]s?)|lo (?:mas|ultimo) ?(?:leido|visto)?|te (?:puede|podria) interesar.*|tambien te (?:puede|podria) interesar.*|(?:articulos?|noticias?|notas?|contenidos?) relacionad[oa]s?|ultimas noticias|no te (?:lo )?pierdas|boletin(?: de noticias)?|相关(?:阅读|新闻|文章|报道|链接|专题)[::]?|延伸阅读[::]?|推荐阅读[::]?|(?:更多|热门|最新|热点)(?:新闻|文章|阅读|推荐)?|猜你喜欢|你可能.{0,10}|往期.{0,8})$/;

const LINE =
  /^(?:advertisements?|adverti[sz]ing|sponsored(?: content)?|publicidad|anuncios?|patrocinado|广告|share(?: (?:this|on|via|article|story)(?: .{0,30})?)?:?|compart(?:ir|e|elo)(?: .{0,40})?:?|follow (?:us|.{1,30} on) .{0,40}|siguenos.{0,60}|subscribe.{0,80}|suscri(?:bete|base|bir).{0,80}|sign (?:up|in).{0,80}|log ?in|register|registrarse|iniciar sesion|订阅.{0,40}|关注.{0,30}公众号.{0,20}|扫码.{0,30}|扫一扫.{0,30}|分享(?:到|至)?.{0,20}|click here.{0,60}|haz clic.{0,60}|(?:also |must )?read(?: more| also| next)?: .{0,160}|read more|see also:? .{0,140}|leer mas.{0,100}|le[ea] tambien:?.{0,140}|(?:spot_?img ?)+|(?:image|photo|picture|foto|imagen|图|图片)(?: by| credit| de| 来源)?[: ].{0,100}|(?:exclusive content|contenido exclusivo)!*|(?:special for|especial para) .{0,20}(?:followers|readers|seguidores|lectores).{0,80}|\d+ min(?:ute|uto)?s? (?:read|de lectura).{0,20}|(?:home|inicio|首页) ?[>›»/].{0,120}|skip to (?:main )?content|(?:main )?menu|search|buscar|搜索|close|cerrar|we use cookies.{0,200}|(?:this (?:web)?site|este sitio) (?:uses|usa|utiliza).{0,10} cookies.{0,200}|all rights reserved.{0,80}|todos los derechos reservados.{0,80}|版权所有.{0,60}|(?:©|\(c\)|copyright).{0,120}|(?:tags?|topics?|etiquetas?|temas?|标签|关键词)[: ].{0,160}|facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|print|imprimir|copy link|copiar enlace|微信|微博|责任编辑.{0,40}|责编.{0,40}|\(?责任编辑[::].{0,30}|编辑[::].{0,30}|please enter your .{0,40}|por ?favor,? (?:entre|ingrese|introduzca).{0,60}|save my name.{0,120}|guardar mi nombre.{0,120}|your email address will not.{0,100}|previous (?:article|post).{0,120}|next (?:article|post).{0,120}|(?:articulo|nota) (?:anterior|siguiente).{0,120}|上一篇.{0,80}|下一篇.{0,80})$/;

const BYLINE =
  /^(?:by|por|written by|escrito por|reporting by|redaccion|staff|记者|文|作者|撰文|来源)[ ::/／|].{1,80}$|^(?:by|por) \S.{1,60}$/;

/** A line that belongs to the site. */
export function isFurniture(text: string): boolean {
  const line = fold(text).trim();
  if (line === "" || !/[\p{L}\p{N}]/u.test(line)) return true;
  return line.length <= 240 && (LINE.test(line) || END.test(line) || BOX.test(line));
}

/** A line that names the writer or the day, and says nothing of the matter. */
export function isByline(text: string): boolean {
  const line = fold(text).trim();
  if (line.length > 120) return false;
  return BYLINE.test(line) || onlyDate(line);
}

const DATE_WORDS =
  /\d|january|february|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|published|updated|posted|last|on|at|de|del|publicado|actualizado|el|a|las|am|pm|a\.m\.|p\.m\.|est|edt|et|gmt|utc|hrs?|发布时间|发布|更新|时间|年|月|日|星期.|周.|[,.:|/()·\s-]/g;

function onlyDate(line: string): boolean {
  return /\d/.test(line) && line.replace(DATE_WORDS, "").length <= 2;
}

/** Running text: a sentence or more, not cut short with dots. */
export function isProse(text: string): boolean {
  const line = text.trim();
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  const long = han > line.length / 3 ? line.length >= 24 : line.length >= 70;
  return long && /[.!?。！？"”’»)）]\s*$/.test(line) && !/(?:\.\.\.|…|\[…\])$/.test(line);
}

/** The article's own blocks. */
export function withoutFurniture(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let prose = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const line = fold(block.text).trim();
    const short = line.length <= 120;
    if (short && END.test(line) && prose > 0) break;
    if (short && BOX.test(line)) {
      const next = resumes(blocks, i + 1);
      if (prose > 0 && next === null) break;
      if (prose > 0 && next !== null) i = next - 1;
      continue;
    }
    if (isFurniture(block.text) || isByline(block.text) || isTeaser(block.text)) continue;
    if (isProse(block.text)) prose++;
    kept.push(block);
  }
  return kept;
}

/** A sentence that breaks off in dots is the beginning of another page. */
function isTeaser(text: string): boolean {
  const line = text.trim();
  return line.length > 60 && /(?:\.\.\.|…|\[…\])$/.test(line) && !/["“”»]/.test(line.slice(-6));
}

/** Where, after a box, the article goes on: at the first of two paragraphs of prose. */
function resumes(blocks: readonly Block[], from: number): number | null {
  const all: number[] = [];
  for (let i = from; i < blocks.length && all.length < 2; i++) {
    const text = blocks[i]?.text ?? "";
    if (fold(text).trim().length <= 120 && END.test(fold(text).trim())) break;
    if (isProse(text)) all.push(i);
  }
  return all.length === 2 ? (all[0] ?? null) : null;
}
