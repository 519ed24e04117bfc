/** Events that move an economy: what "would cut growth" where no one is said to do it. */
export const eventNouns: ReadonlySet<string> = new Set(
  `epidemic pandemic outbreak virus disease plague infection flood flooding storm drought quake earthquake tremor aftershock cyclone hurricane
  typhoon tsunami eruption fire wildfire frost heatwave locust war conflict invasion fighting unrest protest riot coup strike blackout outage
  crisis lockdown closure shutdown ban halt blockade embargo boycott tariff sanction curb restriction quarantine travel reopening opening
  return restart resumption delay end rise fall shortage failure collapse default deal agreement reform stimulus devaluation slowdown
  recession disaster catastrophe accident leak spill scare suspension cancellation disruption shock surge slump rain monsoon winter
  subsidy handout rebate liberalisation liberalization waiver attack bombing explosion stoppage walkout`.split(/\s+/),
)
