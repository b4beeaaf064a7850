title = Saīsinājumi ir paskaidroti
why = Iestādes saīsinājumus zina iestādē. Citiem tie jāmeklē, un ekrāna lasītājs tos nolasa pa burtiem.
fix = Pirmajā reizē rakstiet pilnu nosaukumu, piemēram, „nekustamā īpašuma nodoklis (NĪN)“.
known = „{ $short }“ nav paskaidrots. Tas ir: { $meaning }.
maybe-known = „{ $short }“ nav paskaidrots. Iespējams, tas ir: { $meaning }.
    .ask = Vai „{ $short }“ šeit nozīmē „{ $meaning }“ un jāuzraksta pilnībā?
maybe-unknown = „{ $short }“ kartītē nav paskaidrots.
    .ask = Vai „{ $short }“ ir saīsinājums, kas lasītājam jāpaskaidro?
