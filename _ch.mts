import { analyze } from '/tmp/h1/pipeline/extract/analyze.ts'
import { splitSentences } from '/tmp/h1/pipeline/ingest/split-sentences.ts'
const text=process.argv[2]!
const mk=(t:string)=>({index:0,paragraph:0,section:null,part:'body',footnote:null,text:t,marks:[],segments:[],pieces:[],start:0,offsets:[]}) as any
const at=analyze(mk(text),null)
console.log(at.chunks.map((c:any)=>c.kind+(c.kind==='verb'?':'+c.form+(c.passive?'P':''):'')+'['+at.tokens.slice(c.from,c.to).map((t:any)=>t.text).join(' ')+']').join(' '))
for(const c of at.clauses as any[]) console.log(' ',c.verb.lemma,c.verb.form,'subj',c.subject&&at.tokens.slice(at.chunks[c.subject.first].from,at.chunks[c.subject.end-1].to).map((t:any)=>t.text).join(' '),'args',c.arguments.map((a:any)=>a.prep+':'+at.tokens.slice(at.chunks[a.nominal.first].from,at.chunks[a.nominal.end-1].to).map((t:any)=>t.text).join(' ')).join(' | '))
console.log(at.tokens.map((t:any,i:number)=>t.text+'/'+at.tags[i]).join(' '))
console.log('dates',at.dates.map((d:any)=>d.edtf+':'+d.offsetDays+':'+at.tokens.slice(d.from,d.to).map((t:any)=>t.text).join(' ')).join('; '))
console.log('numbers',at.numbers.map((d:any)=>d.kind+':'+d.nonFigure+':'+at.tokens.slice(d.from,d.to).map((t:any)=>t.text).join(' ')).join('; '))
