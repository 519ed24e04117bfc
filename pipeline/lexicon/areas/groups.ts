/**
 * Regions and groups of countries: `id | kind | name | Chinese name | names in text | adjectives | members`.
 * Names in lower case match in any case. Members are ISO 3166-1 codes, as of 2020; empty where the name has no fixed list.
 */
export const groupTable = `
asean|group|Association of Southeast Asian Nations|东南亚国家联盟|ASEAN;Association of Southeast Asian Nations;Association of South-East Asian Nations||BRN IDN KHM LAO MMR MYS PHL SGP THA VNM
asean_plus_three|group|ASEAN Plus Three|东盟与中日韩|ASEAN Plus Three;ASEAN+3;ASEAN plus three||BRN CHN IDN JPN KHM KOR LAO MMR MYS PHL SGP THA VNM
mekong_five|group|Five countries of the Mekong|湄公河五国|Mekong countries;Mekong nations;Mekong states||KHM LAO MMR THA VNM
central_asia_five|group|Five countries of Central Asia|中亚五国|||KAZ KGZ TJK TKM UZB
central_asia|region|Central Asia|中亚|Central Asia;central Asia|Central Asian;central Asian|KAZ KGZ TJK TKM UZB
south_asia|region|South Asia|南亚|South Asia;south Asia;Southern Asia|South Asian;south Asian;Southern Asian|AFG BGD BTN IND LKA MDV NPL PAK
southeast_asia|region|Southeast Asia|东南亚|Southeast Asia;South-East Asia;South East Asia;South-Eastern Asia;southeast Asia;south-east Asia;southeastern Asia|Southeast Asian;South-East Asian;South East Asian;southeast Asian|BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM
northeast_asia|region|Northeast Asia|东北亚|Northeast Asia;North-East Asia;North East Asia;northeast Asia|Northeast Asian;northeast Asian|CHN JPN KOR MNG PRK RUS
east_asia|region|East Asia|东亚|East Asia;Eastern Asia;east Asia|East Asian;east Asian|CHN HKG JPN KOR MAC MNG PRK TWN
west_asia|region|West Asia|西亚|West Asia;Western Asia;west Asia|West Asian;west Asian|
east_asia_pacific|region|East Asia and the Pacific|东亚和太平洋地区|East Asia and the Pacific;East Asia and Pacific;East Asia & Pacific||
europe_central_asia|region|Europe and Central Asia|欧洲和中亚|Europe and Central Asia;Europe & Central Asia||
middle_east_north_africa|region|Middle East and North Africa|中东和北非|Middle East and North Africa;Middle East & North Africa;MENA||
middle_east|region|Middle East|中东|Middle East;Mideast;Near East|Middle Eastern|
saarc|group|South Asian Association for Regional Cooperation|南亚区域合作联盟|SAARC;South Asian Association for Regional Cooperation||AFG BGD BTN IND LKA MDV NPL PAK
sco|group|Shanghai Cooperation Organisation|上海合作组织|SCO;Shanghai Cooperation Organization;Shanghai Cooperation Organisation||CHN IND KAZ KGZ PAK RUS TJK UZB
apec|group|Asia-Pacific Economic Cooperation|亚太经济合作组织|APEC;Asia-Pacific Economic Cooperation||AUS BRN CAN CHL CHN HKG IDN JPN KOR MEX MYS NZL PER PHL PNG RUS SGP THA TWN USA VNM
european_union|group|European Union|欧洲联盟|European Union;EU;E.U.||AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE
euro_area|group|Euro area|欧元区|eurozone;euro zone;euro area;euro-zone||AUT BEL CYP DEU ESP EST FIN FRA GRC IRL ITA LTU LUX LVA MLT NLD PRT SVK SVN
g7|group|Group of Seven|七国集团|G7;G-7;Group of Seven||CAN DEU FRA GBR ITA JPN USA
g20|group|Group of Twenty|二十国集团|G20;G-20;Group of Twenty||ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF
g77|group|Group of 77|七十七国集团|G77;G-77;Group of 77||
brics|group|BRICS|金砖国家|BRICS||BRA CHN IND RUS ZAF
oecd|group|OECD|经济合作与发展组织|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development||
african_union|group|African Union|非洲联盟|African Union||
arab_league|group|League of Arab States|阿拉伯国家联盟|Arab League;League of Arab States;Arab States;Arab states;Arab countries;Arab world;Arab region||
gcc|group|Gulf Cooperation Council|海湾阿拉伯国家合作委员会|Gulf Cooperation Council;GCC;Gulf states;Gulf countries||ARE BHR KWT OMN QAT SAU
cis|group|Commonwealth of Independent States|独立国家联合体|Commonwealth of Independent States||ARM AZE BLR KAZ KGZ MDA RUS TJK UZB
advanced_economies|group|Advanced economies|发达经济体|advanced economies;advanced countries;industrialized countries;industrialised countries;developed economies;developed countries;developed nations;developed world;advanced nations;rich countries;rich economies;high-income countries||
emerging_and_developing_economies|group|Emerging markets and developing economies|新兴市场和发展中经济体|emerging markets and developing economies;emerging market and developing economies;emerging and developing economies||
emerging_markets|group|Emerging markets|新兴市场|emerging markets;emerging economies;emerging market economies;emerging nations||
developing_economies|group|Developing economies|发展中经济体|developing countries;developing economies;developing nations;developing world;poorer countries;poor countries;poorer economies;low- and middle-income countries;low-income countries;middle-income countries;upper-middle-income countries;lower-middle-income countries;low and middle-income countries||
americas|region|Americas|美洲|the Americas;Americas;the Americas region;Americas region;American continent||
north_africa|region|North Africa|北非|North Africa;Northern Africa|North African|
west_africa|region|West Africa|西非|West Africa;Western Africa|West African|
east_africa|region|East Africa|东非|East Africa;Eastern Africa|East African|
southern_africa|region|Southern Africa|南部非洲|Southern Africa;southern Africa|Southern African|
africa|region|Africa|非洲|Africa;African continent;African region|African|
sub_saharan_africa|region|Sub-Saharan Africa|撒哈拉以南非洲|Sub-Saharan Africa;sub-Saharan Africa;Sub-Sahara Africa;sub-Sahara Africa|Sub-Saharan African;sub-Saharan African;Sub-Sahara African;sub-Sahara African;Sub-Saharan;sub-Saharan|
asia|region|Asia|亚洲|Asia;Asian continent|Asian|
asia_pacific|region|Asia-Pacific|亚太|Asia-Pacific;Asia Pacific;Asia and the Pacific;Asia and Pacific;APAC||
europe|region|Europe|欧洲|Europe;Northern Europe;Southern Europe;Eastern Europe;Western Europe;Central Europe;Central and Eastern Europe;northern Europe;southern Europe;eastern Europe;western Europe;central Europe;European continent;European region|European|
north_america|region|North America|北美洲|North America;Northern America|North American|
latin_america|region|Latin America|拉丁美洲|Latin America;Latin America and the Caribbean;Latin America & the Caribbean;South America;Central America|Latin American;South American;Central American|
caribbean|region|Caribbean|加勒比|Caribbean||
indo_pacific|region|Indo-Pacific|印太|Indo-Pacific||
pacific|region|Pacific|太平洋|Pacific islands;Pacific Islands;Pacific island countries;Pacific Island countries;Pacific countries;Pacific economies;Pacific nations;Pacific states;South Pacific;Oceania;Southwest Pacific;Western Pacific;Pacific region||
korean_peninsula|region|Korean Peninsula|朝鲜半岛|Korean Peninsula;Korean peninsula||KOR PRK
mekong|region|Mekong basin|湄公河流域|Mekong River basin;Mekong River Basin;Mekong basin;Mekong region;Greater Mekong Subregion;Lancang-Mekong basin;Lancang-Mekong region;Mekong sub-region||
neighbouring_countries|group|Neighbouring countries|周边国家|neighboring countries;neighbouring countries;neighboring nations;neighbouring nations;neighboring states;neighbouring states;China's neighbors;China's neighbours;China's neighboring countries;China's neighbouring countries||
outside_china|group|Outside China|中国境外|outside China;World excluding China;outside of China;outside mainland China;outside China's border;outside China's borders;outside the Chinese mainland;beyond China's borders||
world|group|World|世界|worldwide;world-wide;the world;the whole world;the entire world;globally;around the globe;across the globe|global;world|
`

/** Regions and groups that news names, in the same format; the tables of areas list those alone that a fact is of. */
export const newsGroupTable = `
transition_economies|group|Transition economies|转型经济体|transition economies;economies in transition;transitional economies||
least_developed_countries|group|Least developed countries|最不发达国家|least developed countries;least-developed countries;least developed economies;LDCs||
small_island_states|group|Small island developing States|小岛屿发展中国家|small island developing states;small island states;small island developing countries;small island nations;SIDS||
western_balkans|region|Western Balkans|西巴尔干|Western Balkans;western Balkans|Western Balkan|
balkans|region|Balkans|巴尔干|Balkans|Balkan|
baltic_states|group|Baltic states|波罗的海国家|Baltic states;Baltic States;Baltic countries;Baltics||EST LTU LVA
nordic_countries|group|Nordic countries|北欧国家|Nordic countries;Nordic states;Nordics||DNK FIN ISL NOR SWE
south_caucasus|region|South Caucasus|南高加索|South Caucasus;Southern Caucasus||ARM AZE GEO
sahel|region|Sahel|萨赫勒|Sahel|Sahelian|
horn_of_africa|region|Horn of Africa|非洲之角|Horn of Africa;Greater Horn of Africa||
central_africa|region|Central Africa|中部非洲|Central Africa;Middle Africa||
maghreb|region|Maghreb|马格里布|Maghreb|Maghrebi|
southern_hemisphere|region|Southern Hemisphere|南半球|southern hemisphere;Southern Hemisphere||
northern_hemisphere|region|Northern Hemisphere|北半球|northern hemisphere;Northern Hemisphere||
western_hemisphere|region|Western Hemisphere|西半球|western hemisphere;Western Hemisphere||
eastern_mediterranean|region|Eastern Mediterranean|东地中海|Eastern Mediterranean;Eastern Mediterranean Region;eastern Mediterranean||
`
