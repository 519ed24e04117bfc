/**
 * States, provinces and counties that bulletins of epidemics and news of disasters count by, in the format of `cityTable`, of countries
 * that `divisionTable` leaves out. Compass names ("Northern Region"), common words and names of two countries are left out.
 * `?`: a name that needs a cue beside it.
 */
export const newsDivisionTable = `
AGO: ?Bengo; ?Bié; Cuando Cubango; Cuanza Norte; Cuanza Sul; Cunene; Lunda Norte; Lunda Sul; ?Moxico; Zaire Province; Icolo e Bengo
BDI: Bubanza; Bujumbura Mairie; Bujumbura Rural; Cibitoke; Kayanza; ?Kirundo; Makamba; Ngozi; Rumonge; Rutana; Ruyigi; ?Cankuzo
BEN: Alibori; Atacora; Borgou; ?Donga; ?Zou; Ouémé
BFA: Boucle du Mouhoun; Centre-Nord; Soum Province; ?Séno; Yatenga; Kadiogo
BOL: Beni Department; Chuquisaca; ?Pando
CAF: Bamingui-Bangoran; Basse-Kotto; Haut-Mbomou; Haute-Kotto; Lobaye; Mambéré-Kadéï; Mbomou; Nana-Grébizi; Nana-Mambéré; Ombella-M'Poko; Ouaka; Ouham; Ouham-Pendé; Sangha-Mbaéré; Vakaga
CHE: ?Ticino; ?Vaud; ?Valais; Graubünden/Grisons; Aargau; Thurgau; Basel-Landschaft; Basel-Stadt
CHL: Biobío/Bío Bío; ?Maule; Araucanía; Atacama; Tarapacá; ?Los Ríos; ?Magallanes
CIV: Gbêkê; ?Poro; Tchologo; ?Tonkpi; Agnéby-Tiassa
CMR: ?Adamawa; ?Littoral; Mayo-Sava; Mayo-Tsanaga; Logone-et-Chari
COD: North Kivu/Nord-Kivu; South Kivu/Sud-Kivu; Kivu; Ituri; Tshopo; ?Maniema; Haut-Katanga; Haut-Lomami; Lualaba; ?Tanganyika; Haut-Uélé/Haut-Uele; Bas-Uélé/Bas-Uele; Sud-Ubangi; Nord-Ubangi; Mongala; Tshuapa; Équateur Province/Equateur Province/Équateur; Mai-Ndombe; Kwilu; Kwango; ?Kasaï; Kasaï Central/Kasai Central; Kasaï Oriental/Kasai Oriental; Lomami; Sankuru; Katanga; Kongo Central/Bas-Congo
COG: Likouala; ?Cuvette; ?Plateaux; ?Sangha; Niari
COL: ?Antioquia; Atlántico; ?Boyacá; Caquetá; Casanare; ?Cauca; Chocó; Cundinamarca; ?Huila; La Guajira; Nariño; Norte de Santander; Putumayo; Quindío; Risaralda; Tolima; Valle del Cauca
CUB: ?Granma; Villa Clara; Mayabeque
DOM: Elías Piña; La Altagracia; ?Dajabón; Barahona; Monte Cristi
DZA: Boumerdès; Tipaza; Béjaïa
ECU: Guayas; Manabí; Pichincha; El Oro; ?Los Ríos; Chimborazo; Tungurahua; Cotopaxi; Imbabura; Azuay; Sucumbíos; ?Napo; Pastaza; Morona Santiago; Zamora Chinchipe; Galápagos
EGY: Qena; Minya; Beheira; Dakahlia; Sharqia; Gharbia; Qalyubia; Menoufia; Fayoum; Beni Suef
ETH: ?Afar; ?Amhara; Benishangul-Gumuz/Benishangul Gumuz; Oromia; ?Sidama; Tigray; SNNPR; Bale Zone; ?Borena; ?Guji; Gedeo; West Guji; East Hararghe; West Hararghe; Metekel
GHA: ?Ashanti; Brong-Ahafo/Brong Ahafo; Greater Accra; ?Bono; ?Ahafo; Savannah Region; ?Oti; Upper East Region; Upper West Region
GTM: Alta Verapaz; Baja Verapaz; ?El Progreso; Izabal; ?Jalapa; Jutiapa; Petén; ?Quiché; Retalhuleu; Sacatepéquez; Suchitepéquez; ?Zacapa
HND: Atlántida; ?Colón; ?Copán; ?Cortés; ?El Paraíso; Francisco Morazán; Gracias a Dios; Intibucá; ?Lempira; Ocotepeque; Olancho; ?Santa Bárbara; ?Yoro
HTI: Artibonite; Grand'Anse/Grande-Anse/Grand Anse; Nippes; Centre Department; West Department; South Department; North Department
KEN: ?Kajiado; Machakos; Kiambu; ?Kwale; ?Lamu; Isiolo; Meru County; Tana River; Taita-Taveta/Taita Taveta; Kitui; Makueni; Murang'a; Kirinyaga; Laikipia; Baringo; Narok; Bomet; Kericho; Nandi County; Uasin Gishu; Trans Nzoia; West Pokot; Busia County; Vihiga; ?Siaya; Migori; ?Kisii; Nyamira; Embu County; Samburu; Elgeyo-Marakwet; Nyandarua; Tharaka-Nithi
LBN: Akkar; Beqaa; Baalbek-Hermel; Mount Lebanon; Nabatieh; Minieh-Danniyeh
LBR: Bomi; Bong County; Gbarpolu; Grand Bassa; Grand Cape Mount; Grand Gedeh; Grand Kru; Margibi; Maryland County; Montserrado; Nimba; Rivercess; Sinoe; River Gee
LBY: Cyrenaica; Tripolitania; Fezzan
MDG: Analamanga; Atsinanana; Atsimo-Andrefana; Atsimo-Atsinanana; Androy; Anosy; Vatovavy; Fitovinany; Haute Matsiatra; Vakinankaratra; Itasy; Bongolava; Alaotra-Mangoro; Analanjirofo; Boeny; ?Sava; Menabe; Melaky; Ihorombe; Amoron'i Mania
MLI: Kayes; Koulikoro; Tombouctou; Taoudénit
MOZ: Cabo Delgado; Gaza Province; ?Manica; Niassa; ?Sofala; Zambezia/Zambézia
MWI: Balaka; Chiradzulu; Chitipa; Dedza; ?Dowa; Karonga; Kasungu; Likoma; Machinga; Mangochi; Mchinji; Mwanza District; Mzimba; Neno; Nkhata Bay; Nkhotakota; Ntcheu; Ntchisi; Rumphi; Salima; Thyolo
MRT: ?Brakna; Trarza; Gorgol; Guidimaka; Hodh Ech Chargui; Assaba; Dakhlet Nouadhibou
NAM: ?Erongo; Kavango; Kavango East; Kavango West; Khomas; Kunene; Ohangwena; Omaheke; Omusati; Oshana; Oshikoto; Otjozondjupa; Zambezi Region
NGA: Abia; Adamawa State; ?Adamawa; Akwa Ibom; Anambra; Bayelsa; Benue; Borno; Cross River; Delta State; Ebonyi; ?Edo; Ekiti; ?Imo; Jigawa; Kebbi; Kogi; Kwara; Nasarawa; Niger State; ?Ogun; Osun; Plateau State; Rivers State; Taraba; Yobe; Zamfara; Federal Capital Territory
NIC: Chontales; Madriz; Nueva Segovia; Río San Juan; ?Rivas
PAN: ?Chiriquí; Darién; Bocas del Toro; Veraguas
PER: Amazonas Region; Áncash/Ancash; Apurímac; ?Cuzco; Junín; La Libertad Region; Lambayeque; ?Loreto; Madre de Dios; ?Pasco; San Martín Region; Ucayali
PHL: ?Abra; Albay; Aklan; Antique Province; Aurora Province; Basilan; Bataan; Benguet; Bukidnon; ?Cagayan; Camarines Norte; Camarines Sur; Davao de Oro; Davao del Norte; Davao del Sur; Davao Occidental; Davao Oriental; Compostela Valley; Dinagat Islands; Eastern Samar; Northern Samar; Guimaras; Ifugao; Ilocos Norte; Ilocos Sur; ?Isabela; Kalinga; La Union; Lanao del Norte; Lanao del Sur; Southern Leyte; Maguindanao; Marinduque; Masbate; Misamis Occidental; Misamis Oriental; Negros Occidental; Negros Oriental; Nueva Ecija; Nueva Vizcaya; Occidental Mindoro; Oriental Mindoro; Pangasinan; ?Quezon; ?Quirino; ?Rizal; Romblon; Sarangani; Siquijor; Sorsogon; South Cotabato; North Cotabato; Sultan Kudarat; ?Sulu; Surigao del Norte; Surigao del Sur; Tarlac; Tawi-Tawi; Zambales; Zamboanga del Norte; Zamboanga del Sur; Zamboanga Sibugay; Cordillera Administrative Region
PNG: East New Britain; West New Britain; New Ireland; ?Manus; Morobe; Madang; East Sepik; West Sepik; Milne Bay; Oro Province; Eastern Highlands; ?Western Highlands; ?Southern Highlands; ?Jiwaka; ?Simbu
PRY: Alto Paraná; Boquerón; Caaguazú; Itapúa; Ñeembucú
SDN: North Darfur; South Darfur; West Darfur; East Darfur; Central Darfur; North Kordofan; South Kordofan; West Kordofan; Kordofan; Gezira/Al Jazirah/Al Gezira; Sennar; White Nile State; Blue Nile State; Red Sea State; River Nile State; Northern State; Khartoum State; Abyei
SEN: Casamance; Matam; Kédougou; Kolda; Fatick; Diourbel
SLB: Choiseul; Temotu
SLE: Kambia; Koinadugu; ?Kono; Moyamba; Pujehun; Tonkolili; Western Area Urban; Western Area Rural; ?Bonthe; Falaba; Karene
SLV: Ahuachapán; Chalatenango; Cuscatlán; La Libertad Department
SOM: Awdal; Bakool; Banadir/Benadir; Bay Region; Galgaduud/Galgadud; Gedo; ?Hiran/Hiraan; Lower Juba; Middle Juba; Lower Shabelle; Middle Shabelle; Mudug; Nugaal; Sanaag; ?Sool; Togdheer; Woqooyi Galbeed; Jubaland; Puntland; Galmudug; Hirshabelle
SSD: Central Equatoria; Eastern Equatoria; Western Equatoria; Jonglei; Lakes State; Unity State; Upper Nile State; Upper Nile; Warrap; Northern Bahr el Ghazal; Western Bahr el Ghazal
SYR: Idleb; Ar-Raqqa/Al-Raqqa; Deir Ezzor/Deir-ez-Zor/Deir al-Zour; Hasakah/Al-Hasakah/Hassakeh; Lattakia; Tartus/Tartous; Quneitra; ?Daraa/Dar'a; As-Sweida/Sweida/Suwayda; Rural Damascus/Rif Dimashq; Ghouta
TCD: Bahr el Gazel; Batha; Borkou; Chari-Baguirmi; ?Ennedi; Guéra; Hadjer-Lamis; Kanem; Logone Occidental; Logone Oriental; Mandoul; Mayo-Kebbi; Mayo-Kebbi Est; Mayo-Kebbi Ouest; Moyen-Chari; Ouaddaï/Ouaddai; ?Salamat; Sila Province; Tandjilé; Wadi Fira; Tibesti
TGO: ?Kara; Maritime Region; ?Savanes
TUR: Van Province; Kocaeli; Sakarya
TZA: Katavi; Kilimanjaro Region; Mara Region; Pwani; Rukwa; Ruvuma; Simiyu; Songwe; Unguja
UKR: Dnipropetrovsk; Volyn; Zakarpattia; Kirovohrad; Donbas/Donbass; Crimea
VEN: ?Anzoátegui; Apure; ?Aragua; Bolívar State; ?Carabobo; Cojedes; Delta Amacuro; ?Falcón; Guárico; Lara State; Mérida State; Miranda State; ?Monagas; Nueva Esparta; Portuguesa; Táchira; Trujillo State; Yaracuy; Zulia
VUT: ?Malampa; ?Penama; Sanma; ?Shefa; Tafea; Torba
YEM: ?Abyan; Al Bayda; Al Dhale'e; Hudaydah/Al Hodeidah; Al Jawf Governorate; Al Mahrah; Al Mahwit; Amanat Al Asimah/Amanat al Asimah; Amran; Hadramout/Hadramaut; Hajja; ?Ibb; Lahj/Lahij; Ma'rib; Raymah; Sa'ada/Sa'dah; Shabwah/Shabwa; Ta'iz/Taizz
ZMB: Copperbelt; Luapula; Muchinga; Lusaka Province
ZWE: Manicaland; Mashonaland; Mashonaland Central; Mashonaland East; Mashonaland West; Midlands Province; Matabeleland; Matabeleland North; Matabeleland South; Chegutu; ?Buhera
`

/** Districts, health zones and counties below the first level, in the same format. */
export const newsDistrictTable = `
AFG: ?Nurgal; ?Chawkay
BGD: ?Kurigram; ?Gaibandha; ?Sunamganj; ?Netrokona; ?Bogura; ?Lalmonirhat; ?Nilphamari; ?Habiganj; Moulvibazar; ?Feni; Noakhali; Lakshmipur; Cumilla; Khagrachhari; Bandarban; Rangamati; ?Brahmanbaria; Patuakhali; Barguna; Pirojpur; Jashore; Gazipur; Kishoreganj
COD: ?Beni; ?Mandima; ?Katwa; ?Mambasa; ?Lubero; ?Komanda; ?Oicha; ?Kalunguta; ?Musienene; ?Walikale; ?Fizi; ?Nyiragongo; ?Karisimbi
GIN: N'Zérékoré; Faranah; Dubréka/Dubreka; Siguiri; Télimélé; Dabola; Yomou
HTI: Cité Soleil/Cite Soleil; Cap Haitien; Hinche
IDN: North Lombok; Papua Highlands; ?Asmat; Mentawai; Central Papua
IND: ?Ernakulam; Malappuram; Kottayam; Pathanamthitta; Palakkad; Kannur; Kasaragod; Chamoli; Uttarkashi; Rudraprayag; Madhubani; Dhemaji; Barpeta; Cachar; ?Ganjam
LKA: Ratnapura; Kalutara; Badulla; Nuwara Eliya; Kilinochchi; Mannar; Vavuniya; Puttalam; Anuradhapura; Polonnaruwa; Kegalle; Matale; Monaragala
NPL: Sindhupalchowk; Dhading; Kavrepalanchok/Kavre; Ramechhap; Okhaldhunga; Sindhuli; Makwanpur; Rukum; Rukum West; Rolpa; Dang District; Banke; Bardiya; Kailali; Kanchanpur; Dailekh; Surkhet; Morang; Sunsari; Saptari; Siraha; Jhapa; Chitwan; Rautahat; Parsa; Myagdi; Doti; Bajura; Bajhang; Achham; Koshi Province
PAK: Charsadda; ?Dir; Lower Dir; Upper Dir; Shangla; ?Buner; Kohistan; Chitral; Bajaur; Mohmand; North Waziristan; South Waziristan; Orakzai; Kurram; Bannu; Lakki Marwat; Rajanpur; ?Badin; Thatta; Tharparkar; Sanghar; Kambar Shahdadkot; Jamshoro; Khairpur; Awaran; Jaffarabad; Naseerabad; Killa Abdullah; Pishin; Lasbela; Jhal Magsi
RWA: Nyagatare; ?Rusizi; ?Karongi; ?Ngororero
UGA: Kassanda; Kyegegwa; Kagadi; Bunyangabu; Wakiso; Mukono; Kisoro; Kanungu; Rukungiri; Isingiro; ?Hoima; Kikuube; Kiryandongo; Moyo District; Koboko; Lamwo; Amuru; Kitgum; Kotido; Kaabong; Nakapiripirit; Sironko; Bududa; Manafwa; Tororo; Busia District; Bugiri; Kayunga; Luwero; Nakaseke; Kibaale; Ntoroko; Karamoja; Masaka; Rakai; Kyotera
USA: Gaines County; Orange County; Los Angeles County; King County; Snohomish County; Rockland County; Maricopa County; Cook County; Harris County; Miami-Dade; Westchester County; Santa Clara County; San Diego County; Riverside County; Broward County; ?Suffolk County; Nassau County; Lea County; Long Island
ZAF: ?Mangaung; Ekurhuleni; Hammanskraal; Nelson Mandela Bay
`
