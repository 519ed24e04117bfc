globalThis.tableView = {
"head": {"name":"item_categories","version":"1.6.12","columns":[{"name":"item_category","type":"string","isPublished":true},{"name":"name","type":"string","isPublished":true},{"name":"description","type":"string","isPublished":true},{"name":"examples","type":"list","isPublished":true}],"shown":[{"id":"item_category","heading":"goods","kind":"code","at":[0]},{"id":"name","heading":"name","kind":"text","at":[1]},{"id":"description","heading":"description","kind":"text","at":[2]},{"id":"examples","heading":"examples","kind":"list","at":[3]}],"byDefault":["item_category","name","description","examples"],"filters":[{"isMain":true,"id":"item_category","heading":"goods","at":[0],"options":[["mask","mask"],["protective_suit","protective suit"],["gloves","gloves"],["goggles","goggles"],["face_shield","face shield"],["test_kit","test kit"],["ventilator","ventilator"],["disinfection_equipment","disinfection equipment"],["ppe_set","ppe set"],["medical_supplies","medical supplies"],["cash","cash"],["livestock","livestock"],["personnel","personnel"],["transport","transport"],["facility","facility"],["other","other"]]}],"dateAt":-1,"units":{},"areas":{}},
"rows": [
["mask","Masks","Masks and respirators worn over mouth and nose.",["surgical mask","N95 mask","cloth mask","respirator"]],
["protective_suit","Protective clothing","Clothing that covers the body against infection.",["protective suit","isolation gown","coverall","protective clothing"]],
["gloves","Gloves","Gloves for care and examination.",["surgical gloves","latex gloves"]],
["goggles","Goggles","Protection of the eyes alone.",["goggles","safety glasses"]],
["face_shield","Face shields","Clear screens in front of the face.",["face shield","visor"]],
["test_kit","Test kits","Kits and reagents that detect an infection.",["test kit","nucleic acid test","testing reagent"]],
["ventilator","Ventilators","Machines that breathe for a patient.",["ventilator","breathing machine"]],
["disinfection_equipment","Disinfection","What cleans hands, rooms, vehicles or air.",["disinfectant","hand sanitizer","alcohol","sprayer"]],
["ppe_set","Sets of protective equipment","Protective equipment counted as sets, without saying what is in them.",["set of personal protective equipment"]],
["medical_supplies","Medical supplies","Medicines, vaccines, instruments, and mixed medical goods under one number.",["medicine","vaccine","thermometer","oxygen","medical supplies"]],
["cash","Money","Money given, lent or collected, funds among it.",["cash","fund","grant","loan"]],
["livestock","Livestock","Living animals.",["sheep","cattle"]],
["personnel","Personnel","People sent to help.",["medical expert","doctor","nurse"]],
["transport","Transport","Vehicles, and flights or freight provided.",["ambulance","charter flight"]],
["facility","Facilities","Buildings and installations built or lent.",["field hospital","laboratory"]],
["other","Other","Food, tents, teaching, and aid of which only the worth or the word is told.",["rice","blanket","aid","assistance"]]
]}
