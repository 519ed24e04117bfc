/**
 * Towns, islands and camps that news of disasters, epidemics and flight names without their country, in the format of `cityTable`;
 * too small for the other tables, or named there in another spelling. Names of persons, common words and places of two countries are left out.
 */
export const newsPlaceTable = `
AFG: Mazar-i-Sharif; Torkham; Spin Boldak
ALB: Durres; Shkoder; Kukes
ARM: Goris; Kapan; Gyumri; Vanadzor
AZE: Shusha; Lachin; Aghdam; Fuzuli
BEL: Ghent; Bruges
BGD: Kutupalong; Nayapara; Bhasan Char; Teknaf; Ukhia; Bhola
BGR: Varna; Burgas
BIH: Banja Luka; Bihac; Tuzla; Mostar; Srebrenica
BOL: Oruro
CAF: Bambari; Bria; Kaga-Bandoro; Bossangoa
CMR: Maroua; Kousseri; Minawao
COD: Goma; Bukavu; Butembo; Mbandaka; Bunia; Uvira; Kamituga; Rutshuru; Bikoro; Mangina; Mweka; Bulape
COL: Cucuta/Cúcuta; Maicao; Riohacha
COM: Moutsamoudou; Fomboni
ECU: Manta; Portoviejo; Pedernales; Esmeraldas
ESP: Lorca; Melilla; Ceuta; Lanzarote; Tenerife; Fuerteventura; La Palma
ETH: Mekelle; Gondar; Dire Dawa; Gambella; Jijiga; Bahir Dar; Hawassa; Axum
FIN: Tampere; Turku; Oulu
FRA: Mulhouse; Calais
GBR: Aberdeen
GEO: Batumi; Zugdidi; Kutaisi
GIN: Guéckédou/Gueckedou/Guékédou; Macenta; Nzérékoré/N'Zérékoré/Nzerekore; Kankan; Kindia; Forécariah; Boké; Labé; Kissidougou; Gouéké/Gouecke
GNQ: Ebebiyín; Mongomo
GRC: Patras; Lesbos; Lesvos; Samos; Mytilene; Idomeni; Mandra
GRL: Nuuk; Ilulissat; Sisimiut
GTM: Quetzaltenango
GUM: Hagåtña/Hagatna
HND: Choluteca; La Lima
HRV: Dubrovnik; Petrinja; Sisak; Osijek; Vukovar
HTI: Les Cayes; Jérémie; Jeremie; Cap-Haïtien/Cap-Haitien; Gonaïves/Gonaives; Léogâne/Leogane; Jacmel; Saint-Marc; Mirebalais; Petit-Goâve
HUN: Debrecen; Szeged; Győr
IDN: Meulaboh; Padang; Palu; Lombok; Mamuju; Donggala; Banda Aceh; Cianjur; Sinabang; Calang
IND: Wayanad; Joshimath; Bhuj; Latur; Idukki; Alappuzha; Panagarh; Hindon
IRN: Sarpol-e Zahab; Qasr-e Shirin
IRQ: Halabja; Sinjar; Nasiriyah
ITA: Bergamo; Brescia; Padua; Cremona; Piacenza; Modena; Parma; Verona; Codogno; Lodi; Lampedusa; L'Aquila; Amatrice; Pavia; Vo' Euganeo; Sicily; Sardinia
JOR: Zaatari; Azraq; Irbid
JPN: Shimonoseki; Minamisanriku; Rikuzentakata; Kesennuma; Ishinomaki; Otsuchi; Wajima; Atami; Maizuru; Mashiki
KEN: Dadaab; Kakuma; Turkana; Mandera; Garissa; Kisumu; Lodwar; Wajir; Marsabit
KIR: Kiritimati; Betio
KOR: Pohang; Cheongdo; Pyeongtaek; Gyeongju; Mokpo
LBN: Sidon; Baalbek; Arsal
LBR: Gbarnga; Foya; Voinjama; Lofa
LBY: Derna; Tobruk; Misrata; Sabha; Bayda
LKA: Galle; Jaffna; Hambantota; Matara; Trincomalee; Batticaloa; Mullaitivu; Kurunegala; Gampaha
MAR: Al Hoceima; Amizmiz; Al Haouz; Taroudant
MDG: Toamasina; Tamatave; Mananjary; Manakara
MDV: Hulhumalé/Hulhumale; Addu
MEX: Acapulco; Juchitán/Juchitan
MLI: Mopti; Timbuktu; Kidal; Ménaka
MMR: Sittwe; Maungdaw; Buthidaung; Bogale; Labutta; Pathein; Kyaukpyu
MNG: Darkhan; Erdenet; Zamyn-Uud
MOZ: Beira; Quelimane; Chimoio; Nampula; Buzi; Dondo; Macomia
MWI: Mzuzu; Chikwawa; Nsanje; Zomba; Phalombe
NCL: Nouméa/Noumea
NER: Agadez; Maradi; Diffa; Zinder; Tillabéri
NGA: Maiduguri; Yola; Makurdi; Damaturu; Monguno
NLD: Maastricht; Eindhoven; Groningen
NPL: Pokhara; Gorkha; Sindhupalchok; Biratnagar; Birgunj; Nepalgunj; Chautara; Dolakha; Jajarkot
PAK: Gilgit; Muzaffarabad; Balakot; Skardu; Jacobabad; Taftan
PER: Pisco; Chincha; Piura; Iquitos; Tacna
PHL: Tacloban; Ormoc; Marawi; Bohol; Leyte; Guiuan; Cebu; Siargao; Catanduanes; Palawan; Batanes
PLW: Koror
PNG: Goroka; Wewak; Kavieng; Bougainville; Hela Province
POL: Rzeszów/Rzeszow; Przemyśl/Przemysl; Medyka; Lublin; Krakow/Kraków/Cracow
PRT: Porto; Funchal; Madeira; Azores; Coimbra; Ovar
PSE: Rafah; Khan Younis/Khan Yunis; Nablus; Hebron; Jenin; Tulkarem; Deir al-Balah; Jabalia; Beit Lahiya
PYF: Papeete; Tahiti
ROU: Suceava; Cluj; Siret; Iași/Iasi; Timișoara/Timisoara
RUS: Beslan; Norilsk; Magas; Orsk
RWA: Mahama; Rubavu; Gisenyi
SDN: Darfur; Nyala; El Geneina; Wad Madani; Gedaref; Kassala; El Fasher; Zamzam
SEN: Touba; Ziguinchor
SLE: Kenema; Kailahun; Bombali; Makeni; Port Loko; Lungi
SLB: Guadalcanal; Makira; Gizo; Auki; Malaita
SOM: Baidoa; Kismayo; Beledweyne; Hargeisa; Bosaso; Berbera; Dolow; Galkayo
SRB: Novi Sad; Niš; Novi Pazar; Kragujevac
SSD: Malakal; Bentiu; Renk; Pibor; Torit; Aweil
SVK: Košice/Kosice
SVN: Maribor
SWE: Gothenburg; Malmö/Malmo; Uppsala
SWZ: Manzini
SYR: Idlib; Homs; Jindires; Kobani; Qamishli; Raqqa; Deir ez-Zor; Afrin; Latakia; Azaz; Bab al-Hawa; Salqin
TCD: Adré; Abéché/Abeche; Farchana
TJK: Khorog; Kulob; Bokhtar
TKM: Turkmenbashi; Serhetabat
TON: Vava'u; Ha'apai; Tongatapu; Neiafu
TUR: Hatay; Antakya; Adiyaman/Adıyaman; Iskenderun/İskenderun; Incirlik; Kilis; Elbistan; Nurdagi/Nurdağı; Pazarcik; Izmit; Elazig/Elazığ; Golcuk; Duzce
TZA: Kigoma; Mwanza; Bukoba; Kagera
UGA: Gulu; Mbarara; Arua; Bundibugyo; Kasese; Mubende; Adjumani; Yumbe; Nakivale; Bidibidi
UKR: Zaporizhzhia; Mykolaiv; Kherson; Bucha; Irpin; Kramatorsk; Bakhmut; Chernihiv; Izium
UZB: Termez; Nukus; Sardoba
VCT: Bequia; Canouan
VEN: San Cristóbal
VNM: Hue; Hoi An; Dong Hoi
VUT: Tanna; Luganville; Efate; Ambae; Erromango
WSM: Upolu; Savai'i; Lalomanu
XKX: Pristina; Prishtina; Mitrovica; Prizren; Peja
YEM: Hodeidah; Marib; Taiz; Mukalla; Socotra; Seiyun; Saada; Mokha
ZAF: Gqeberha; Musina; eThekwini; Tshwane
ZMB: Chipata
ZWE: Mutare; Chimanimani; Chipinge; Beitbridge; Budiriro; Chitungwiza
`
