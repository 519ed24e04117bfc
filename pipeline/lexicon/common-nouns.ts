/** Frequent nouns, in the singular, that no ending shows to be nouns. */
export const commonNouns: ReadonlySet<string> = new Set(
  `growth health wealth death birth earth youth month truth strength length depth width policy economy tourism output input
  export import goodwill wind rain storm flood fire earthquake typhoon hurricane cyclone drought famine war peace day week year
  hour minute quarter half decade century government ministry country city town village province region district island coast
  river mountain sea border port airport station road street bridge dam mill factory plant office market shop trade industry
  sector business company firm group compact bank fund budget debt tax price rate cost value sum total number figure share percentage
  part piece side way means method system network model plan project programme program scheme law rule duty power force army
  navy police court prison school university college church diocese archdiocese temple museum library theatre theater cinema team club party union
  league association society committee council board commission parliament senate congress assembly cabinet embassy news word
  letter message note report statement speech story book paper newspaper magazine journal article page map list table chart
  image picture photo film video song music art culture history science technology medicine disease illness virus infection
  outbreak epidemic pandemic case symptom patient hospital clinic doctor nurse treatment cure care test sample result evidence
  fact idea view opinion question answer problem issue matter reason cause effect impact consequence risk danger threat crisis
  emergency disaster accident help aid relief gift donation grant loan money cash dollar euro yen yuan pound rouble rupee crown
  capital income wage salary profit loss revenue sales demand supply stock chain goods item product food rice wheat water air
  oil gas coal steel wood cloth line beginning top bottom front north south east west centre center area zone field land ground
  space place site home house room door window wall roof floor chair bed head eye heart body mind life time date age period
  moment season spring summer autumn winter morning noon afternoon evening night weekend visa passport ticket flight trip tour
  journey visit arrival departure tourist visitor guest host friend neighbor neighbour enemy ally partner rival leader member
  official worker citizen person people man woman child boy girl family father mother son daughter brother sister king queen
  prince princess president premier minister ambassador envoy spokesman spokeswoman governor mayor chairman director manager
  expert teacher student farmer soldier lockdown shutdown quarantine vaccine mask glove suit kit ventilator equipment
  infrastructure development cooperation trust friendship solidarity sympathy support effort success failure progress step level
  degree kind type form shape size scale amount quantity pair set box bag batch toll tally count forecast estimate projection
  outlook baseline scenario deficit surplus recession slowdown downturn inflation investment`.split(/\s+/),
)
