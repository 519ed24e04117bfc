/**
 * Towns, islands and camps that news of disasters, epidemics and flight names without their country, in the format of `cityTable`;
 * too small for the other tables, or named there in another spelling. Names of persons, common words and places of two countries are left out. `?`: a name that needs a cue beside it.
 */
export const newsPlaceTable = `
AFG: Mazar-i-Sharif; ?Torkham; ?Spin Boldak; ?Gardez
ALB: Durres; Shkoder; Kukes
ARG: Bariloche; Mar del Plata
ARM: Goris; Kapan; Gyumri; Vanadzor
AUS: Hobart; Cairns; Geelong; Townsville; Ballarat; Wollongong
AUT: Graz; Salzburg; Innsbruck; Linz; Klagenfurt
AZE: Shusha; Lachin; Aghdam; Fuzuli
BEL: Ghent; Bruges; Antwerp; Ypres; Liège; Charleroi; Namur; Leuven; Flanders; Wallonia
BGD: Kutupalong; Nayapara; Bhasan Char; ?Teknaf; ?Ukhia; Bhola
BGR: Varna; Burgas
BHS: ?Freeport; Marsh Harbour; ?Abaco; Grand Bahama
BIH: Banja Luka; Bihac; Tuzla; Mostar; Srebrenica; Republika Srpska
BLR: ?Gomel
BOL: Oruro
CAF: Bambari; Bria; Kaga-Bandoro; Bossangoa
CAN: Kananaskis; Saskatoon; Moncton; Sherbrooke; Kelowna
CHE: Davos; Lucerne; Interlaken; Montreux; Lugano; Lausanne; Winterthur
CHN: ?Wenchuan; ?Yushu; ?Beichuan; ?Ya'an; ?Jishishan; Boao/Bo'ao
CMR: Maroua; Kousseri; Minawao
COD: Goma; Bukavu; Butembo; Mbandaka; Bunia; Uvira; Kamituga; ?Rutshuru; Bikoro; ?Mangina; Mweka; Bulape; ?Mabalako; ?Masisi; ?Bunagana
COK: Rarotonga
COL: Cucuta/Cúcuta; Maicao; Riohacha; ?Mocoa; ?Leticia
COM: Moutsamoudou; Fomboni; Anjouan; Mohéli; Grande Comore
CUB: Varadero
CZE: Plzeň/Pilsen; Olomouc
DEU: ?Ramstein; Lübeck; Bremen; Freiburg; Aachen; Göttingen; Kassel; Rostock; Heidelberg; Würzburg; Augsburg; Regensburg; Tübingen; Potsdam; Erfurt
DNK: Aarhus; Odense; Aalborg
DOM: Punta Cana
ECU: ?Manta; ?Portoviejo; ?Pedernales; ?Esmeraldas
EGY: Sharm el-Sheikh/Sharm el Sheikh/Sharm El Sheikh; ?Sinai
ERI: Massawa
ESP: Lorca; Melilla; Ceuta; Lanzarote; Tenerife; Fuerteventura; La Palma; Gijón; Pamplona; Mallorca/Majorca; Ibiza; Menorca/Minorca; Balearics; Canaries
EST: Narva; Tartu
ETH: Mekelle; ?Gondar; ?Dire Dawa; Gambella; ?Jijiga; Bahir Dar; Hawassa; Axum; Mekelle/Mekele; ?Korem; ?Dollo Ado
FIN: Tampere; Turku; Oulu; ?Lapland
FJI: Lautoka; ?Nadi; ?Labasa; Vanua Levu; Viti Levu; ?Koro Island; Vanua Balavu; ?Taveuni; Rotuma; Nausori
FRA: Mulhouse; Calais; Cannes; Biarritz; Deauville; Evian/Évian; Lourdes; Lyon; Nantes; Lille; Rennes; Rouen; Reims; Grenoble; Bordeaux; Provence
FSM: ?Chuuk; ?Pohnpei
GBR: Aberdeen; Gleneagles; Carbis Bay; Dundee; Exeter; Norwich; Inverness
GEO: Batumi; Zugdidi; Kutaisi
GIN: Guéckédou/Gueckedou/Guékédou; ?Macenta; Nzérékoré/N'Zérékoré/Nzerekore; Kankan; Kindia; Forécariah; Boké; Labé; Kissidougou; Gouéké/Gouecke; ?Guéckédou; ?Nzérékoré; ?Coyah
GNQ: Ebebiyín; Mongomo; Bioko
GRC: ?Lesbos; Lesvos; Samos; Mytilene; Idomeni; Mandra; ?Evia; ?Mati; Patras; Heraklion; Crete; ?Rhodes; Corfu; Santorini; Mykonos; Zakynthos
GRD: Carriacou
GRL: Nuuk; Ilulissat; Sisimiut
GTM: Quetzaltenango
GUM: Hagåtña/Hagatna
HND: Choluteca; La Lima
HRV: Dubrovnik; Petrinja; Sisak; Osijek; Vukovar; Zadar; Rijeka; Dalmatia; Istria
HTI: Les Cayes; Jérémie; Jeremie; Cap-Haïtien/Cap-Haitien; Gonaïves/Gonaives; Léogâne/Leogane; Jacmel; Saint-Marc; Mirebalais; Petit-Goâve; Cap-Haïtien; Gonâve
HUN: Debrecen; Szeged; Győr; Pécs
IDN: ?Meulaboh; Padang; Palu; Lombok; Mamuju; ?Donggala; Banda Aceh; ?Cianjur; Sinabang; Calang; ?Nias; ?Ternate; ?Ambon; ?Sigi
IND: ?Wayanad; ?Joshimath; ?Bhuj; Latur; Idukki; Alappuzha; Panagarh; Hindon; ?Kutch; ?Leh; ?Kargil
IRL: Galway
IRN: ?Sarpol-e Zahab; Qasr-e Shirin; ?Bam
IRQ: Halabja; ?Sinjar; Nasiriyah; ?Dohuk; ?Fallujah; ?Ramadi
ISR: Haifa
ITA: Bergamo; Brescia; ?Cremona; Piacenza; Modena; Parma; Verona; ?Codogno; ?Lodi; Lampedusa; L'Aquila; ?Amatrice; Pavia; Vo' Euganeo; Sicily; Sardinia; ?Norcia; ?Civitavecchia; Venice; Taormina; Assisi; Trieste; Padua; Perugia; Udine; Trento; Catania
JAM: Ocho Rios
JOR: Zaatari; Azraq; Irbid
JPN: Shimonoseki; Minamisanriku; Rikuzentakata; Kesennuma; Ishinomaki; ?Otsuchi; ?Wajima; Atami; Maizuru; Mashiki; ?Kamaishi; ?Suzu; ?Minamisoma; Kanazawa; Hakodate
KEN: Dadaab; Kakuma; ?Turkana; Mandera; ?Garissa; Kisumu; ?Lodwar; Wajir; Marsabit
KIR: Kiritimati; Betio; Tarawa
KNA: Basseterre
KOR: Pohang; Cheongdo; Pyeongtaek; Gyeongju; Mokpo
LBN: Sidon; ?Baalbek; ?Arsal; ?Bekaa
LBR: ?Gbarnga; ?Foya; ?Voinjama; Lofa; ?Buchanan
LBY: Derna; ?Tobruk; ?Misrata; ?Sabha; Bayda
LKA: ?Galle; Jaffna; ?Hambantota; Matara; Trincomalee; ?Batticaloa; ?Mullaitivu; Kurunegala; Gampaha; ?Ampara
LTU: Klaipėda
LVA: Daugavpils
MAR: Al Hoceima; Amizmiz; Al Haouz; Taroudant; Marrakech; Ouarzazate; Essaouira; ?Moulay Brahim
MDG: Toamasina; Tamatave; ?Mananjary; Manakara; ?Ambovombe; ?Toliara
MDV: Hulhumalé/Hulhumale; Addu
MEX: ?Acapulco; Juchitán/Juchitan; ?Juchitán; Cozumel; Los Cabos
MHL: Majuro; Kwajalein; ?Ebeye
MLI: ?Mopti; Timbuktu; ?Kidal; ?Ménaka; ?Gao
MMR: Sittwe; ?Maungdaw; Buthidaung; ?Bogale; ?Labutta; Pathein; ?Kyaukpyu; ?Myitkyina; ?Lashio
MNG: Darkhan; Erdenet; Zamyn-Uud
MOZ: Beira; Quelimane; Chimoio; Nampula; ?Buzi; ?Dondo; ?Macomia; ?Palma; ?Angoche
MWI: Mzuzu; ?Chikwawa; ?Nsanje; Zomba; ?Phalombe; ?Mulanje
MYS: Langkawi
NAM: Swakopmund; Walvis Bay
NCL: Nouméa/Noumea
NER: ?Agadez; ?Maradi; ?Diffa; ?Zinder; ?Tillabéri
NGA: Maiduguri; Yola; Makurdi; Damaturu; ?Monguno; ?Bama; ?Dikwa; ?Gwoza
NLD: Maastricht; Eindhoven; Groningen; Utrecht; Leiden; Delft; Tilburg
NOR: Bergen; Tromsø; Trondheim; Stavanger
NPL: Pokhara; Gorkha; Sindhupalchok; Biratnagar; Birgunj; ?Nepalgunj; ?Chautara; ?Dolakha; ?Jajarkot; Sindhupalchok/Sindhupalchowk; ?Nuwakot; ?Rasuwa; ?Lamjung; Bhaktapur; ?Lalitpur; ?Tatopani; ?Kodari; ?Janakpur
NZL: Queenstown; Rotorua; Dunedin; Tauranga
OMN: Dhofar
PAK: Gilgit; ?Hyderabad; Muzaffarabad; ?Balakot; Skardu; ?Jacobabad; Taftan; ?Sukkur; ?Swat; ?Dadu; ?Nowshera; ?Mansehra; ?Gwadar; ?Larkana
PER: ?Pisco; ?Chincha; ?Piura; ?Iquitos; Tacna; ?Ica
PHL: Tacloban; ?Ormoc; ?Marawi; ?Bohol; ?Leyte; ?Guiuan; Cebu; ?Siargao; ?Catanduanes; ?Palawan; Batanes; ?Samar; ?Surigao; ?Legazpi; Boracay
PLW: Koror
PNG: Goroka; ?Wewak; Kavieng; Bougainville; Hela Province; ?Lae; ?Hela; ?Enga; Mount Hagen; ?Daru
POL: Rzeszów/Rzeszow; Przemyśl/Przemysl; ?Medyka; Lublin; Krakow/Kraków/Cracow; Przemyśl; Rzeszów; Sopot; Gdynia
PRI: ?Ponce; ?Vieques
PRK: ?Ryongchon; ?Musan; ?Hyesan
PRT: Porto; Funchal; Madeira; Azores; Coimbra; Ovar; Setúbal; Algarve
PSE: Rafah; Khan Younis/Khan Yunis; ?Nablus; ?Hebron; ?Jenin; ?Tulkarem; Deir al-Balah; Jabalia; Beit Lahiya; Gaza City; Ramallah; Jericho; ?Bethlehem
PYF: Papeete; Tahiti; Bora Bora; Moorea
ROU: ?Suceava; ?Cluj; ?Siret; Iași/Iasi; Timișoara/Timisoara; Cluj/Cluj-Napoca; Sibiu
RUS: Beslan; Norilsk; Magas; Orsk
RWA: Mahama; Rubavu; Gisenyi
SDN: Darfur; ?Nyala; El Geneina; Wad Madani; Gedaref; ?Kassala; El Fasher; Zamzam; Port Sudan; Omdurman
SEN: Touba; Ziguinchor
SLB: ?Guadalcanal; Makira; ?Gizo; Auki; ?Malaita
SLE: ?Kenema; ?Kailahun; Bombali; ?Makeni; ?Port Loko; Lungi; ?Kerry Town
SOM: Baidoa; Kismayo; Beledweyne; Hargeisa; Bosaso; Berbera; Dolow; ?Galkayo; Garowe; ?Dollow
SRB: Novi Sad; Niš; Novi Pazar; Kragujevac; Vojvodina
SSD: Malakal; Bentiu; ?Renk; ?Pibor; ?Torit; Aweil; ?Bor; ?Maban; ?Akobo; ?Wau; ?Yambio
SVK: Košice/Kosice
SVN: Maribor
SWE: Gothenburg; Malmö/Malmo; Uppsala; ?Scania
SWZ: Manzini
SYC: Praslin; Mahé
SYR: Idlib; ?Homs; ?Jindires; Kobani; ?Qamishli; Raqqa; Deir ez-Zor; ?Afrin; Latakia; ?Azaz; Bab al-Hawa; Salqin; ?Jableh
TCD: ?Adré; Abéché/Abeche; ?Farchana; ?Abéché
THA: Pattaya
TJK: Khorog; Kulob; Bokhtar
TKM: Turkmenbashi; Serhetabat
TON: ?Vava'u; ?Ha'apai; Tongatapu; Neiafu
TUN: Sfax
TUR: ?Hatay; Antakya; Adiyaman/Adıyaman; Iskenderun/İskenderun; ?Incirlik; Kilis; ?Elbistan; Nurdagi/Nurdağı; Pazarcik; ?Izmit; Elazig/Elazığ; Golcuk; Duzce; Kahramanmaraş; Adıyaman; ?Islahiye; ?Nurdağı; Elazığ; Gölcük; ?Yalova; Adapazarı; ?Osmaniye; Iskenderun; ?Pazarcık; Bodrum; Cappadocia
TZA: Kigoma; Mwanza; Bukoba; Kagera
UGA: ?Gulu; Mbarara; ?Arua; ?Bundibugyo; Kasese; Mubende; ?Adjumani; Yumbe; Nakivale; Bidibidi; ?Moroto; ?Mbale; Entebbe
UKR: Zaporizhzhia; Mykolaiv; Kherson; ?Bucha; ?Irpin; Kramatorsk; Bakhmut; Chernihiv; ?Izium; Ivano-Frankivsk; Uzhhorod; ?Sumy
URY: Punta del Este
USA: Annapolis; Tacoma; Boise; Duluth; Dearborn; Lahaina
UZB: Termez; Nukus; Sardoba
VCT: Bequia; Canouan
VEN: San Cristóbal
VNM: Hue; Hoi An; Dong Hoi; Phu Quoc; Ha Long
VUT: ?Tanna; Luganville; ?Efate; Ambae; Erromango; Espiritu Santo; Port Vila
WSM: ?Upolu; ?Savai'i; Lalomanu
XKX: Pristina; Prishtina; Mitrovica; Prizren; Peja
YEM: Hodeidah; ?Marib; Taiz; Mukalla; ?Socotra; ?Seiyun; Saada; Mokha; Hodeidah/Hudaydah; ?Hajjah
ZAF: Gqeberha; Musina; eThekwini; Tshwane
ZMB: Chipata; ?Livingstone
ZWE: Mutare; ?Chimanimani; ?Chipinge; Beitbridge; Budiriro; Chitungwiza; ?Masvingo; Victoria Falls
`
