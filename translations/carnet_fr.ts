<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>The name of an account is 2 to 40 letters, digits, dots, dashes and underscores, such as c.dubois; not “%1”.</source>
        <translation>Le nom d’un compte a 2 à 40 lettres, chiffres, points, tirets et soulignés, comme c.dubois&#x202f;; pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“local” stands for a study without accounts. Choose another name.</source>
        <translation>«&#x202f;local&#x202f;» désigne une étude sans comptes. Choisir un autre nom.</translation>
    </message>
</context>
<context>
    <name>ActKind</name>
    <message>
        <source>study created</source>
        <translation>étude créée</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>query</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>sauvegardé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>session ouverte</translation>
    </message>
    <message>
        <source>log-in failed</source>
        <translation>échec de connexion</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>session fermée</translation>
    </message>
    <message>
        <source>account changed</source>
        <translation>compte modifié</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>nouvelle clé</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>texte retiré</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>randomisation</translation>
    </message>
    <message>
        <source>allocation seen</source>
        <translation>liste de randomisation vue</translation>
    </message>
    <message>
        <source>code broken</source>
        <translation>aveugle levé en urgence</translation>
    </message>
    <message>
        <source>unblinded</source>
        <translation>aveugle levé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>trail reviewed</source>
        <translation>piste relue</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>réglages modifiés</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A sealed row of the allocation list cannot be read.</source>
        <translation>Une ligne scellée de la liste de randomisation est illisible.</translation>
    </message>
    <message>
        <source>Sealing the envelopes</source>
        <translation>Scellement des enveloppes</translation>
    </message>
    <message>
        <source>There is an allocation list already. Say why it is replaced; nothing was done.</source>
        <translation>Il y a déjà une liste de randomisation. Dites pourquoi elle est remplacée&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>The study is unblinded: its allocation list is final.</source>
        <translation>L’aveugle de l’étude est levé&#x202f;: sa liste de randomisation est définitive.</translation>
    </message>
    <message>
        <source>The sealed row of number %1 is that of another number. Nothing is shown.</source>
        <translation>La ligne scellée du numéro %1 est celle d’un autre numéro. Rien n’est affiché.</translation>
    </message>
    <message>
        <source>The list was refused, and nothing was kept of it: line %1: %2</source>
        <translation>La liste a été refusée et rien n’en a été gardé&#x202f;: ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The allocation list has no number %1.</source>
        <translation>La liste de randomisation n’a pas de numéro %1.</translation>
    </message>
    <message>
        <source>There is no envelope of number %1, period %2.</source>
        <translation>Il n’y a pas d’enveloppe du numéro %1, période %2.</translation>
    </message>
    <message>
        <source>The envelope of number %1, period %2 is that of another one. Nothing is shown.</source>
        <translation>L’enveloppe du numéro %1, période %2, est celle d’un autre. Rien n’est affiché.</translation>
    </message>
    <message>
        <source>the list has no row</source>
        <translation>la liste n’a aucune ligne</translation>
    </message>
    <message>
        <source>the list has more than %1 rows</source>
        <translation>la liste a plus de %1 lignes</translation>
    </message>
    <message>
        <source>the protocol of this study has no arms, and so no allocation</source>
        <translation>le protocole de cette étude n’a pas de bras, donc pas de randomisation</translation>
    </message>
    <message>
        <source>a whole number from 1 is wanted</source>
        <translation>un nombre entier à partir de 1 est attendu</translation>
    </message>
    <message>
        <source>number %1 is already on line %2</source>
        <translation>le numéro %1 est déjà à la ligne %2</translation>
    </message>
    <message>
        <source>%1 is already on line %2</source>
        <translation>%1 est déjà à la ligne %2</translation>
    </message>
    <message>
        <source>there is no patient %1 in this study; leave it empty, the number recorded at randomisation makes the link</source>
        <translation>il n’y a pas de patient %1 dans cette étude&#x202f;; laissez vide, le numéro noté à la randomisation fait le lien</translation>
    </message>
    <message>
        <source>the code is too long to be sealed</source>
        <translation>le code est trop long pour être scellé</translation>
    </message>
    <message>
        <source>%1 has number %2 in the study</source>
        <translation>%1 a le numéro %2 dans l’étude</translation>
    </message>
    <message>
        <source>number %1 is that of %2 in the study</source>
        <translation>le numéro %1 est celui de %2 dans l’étude</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments are wanted, one for each period</source>
        <translation>
            <numerusform>%n traitement est attendu, un par période</numerusform>
            <numerusform>%n traitements sont attendus, un par période</numerusform>
        </translation>
    </message>
    <message>
        <source>the treatment of period %1 is missing</source>
        <translation>le traitement de la période %1 manque</translation>
    </message>
    <message>
        <source>“%1” is no arm; one of %2 is wanted</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un bras&#x202f;; l’un de ceux-ci est attendu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is no sequence of the protocol</source>
        <translation>%1 n’est pas une séquence du protocole</translation>
    </message>
    <message>
        <source>a date is wanted</source>
        <translation>une date est attendue</translation>
    </message>
    <message>
        <source>Numbers that are not in the list: %1.</source>
        <translation>Numéros absents de la liste&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 has number %2, which is not in the list.</source>
        <translation>%1 a le numéro %2, absent de la liste.</translation>
    </message>
    <message>
        <source>Blocks in which the sequences are not equally often: %1.</source>
        <translation>Blocs où les séquences ne sont pas aussi fréquentes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Period %1: from %2 to %3 numbers an arm. Is that meant?</source>
        <translation>Période %1&#x202f;: de %2 à %3 numéros par bras. Est-ce voulu&#x202f;?</translation>
    </message>
    <message>
        <source>number %1 is recorded for %2 and for %3</source>
        <translation>le numéro %1 est noté pour %2 et pour %3</translation>
    </message>
    <message>
        <source>%1 has two numbers: %2 and %3</source>
        <translation>%1 a deux numéros&#x202f;: %2 et %3</translation>
    </message>
    <message>
        <source>%1 has number %2, but %3 in the list</source>
        <translation>%1 a le numéro %2, mais %3 dans la liste</translation>
    </message>
    <message>
        <source>%1 has no randomisation number. Record it at the visit first.</source>
        <translation>%1 n’a pas de numéro de randomisation. Notez-le d’abord à la visite.</translation>
    </message>
    <message>
        <source>It is not certain which number %1 has: %2. Correct it first.</source>
        <translation>Le numéro de %1 n’est pas certain&#x202f;: %2. Corrigez d’abord.</translation>
    </message>
    <message>
        <source>The cryptographic library does not start. Nothing was done.</source>
        <translation>La bibliothèque de chiffrement ne démarre pas. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>A line of the allocation is too long to be sealed. Shorten its codes.</source>
        <translation>Une ligne de la liste est trop longue pour être scellée. Raccourcissez ses codes.</translation>
    </message>
    <message>
        <source>What is sealed there does not open with this key. Nothing was changed.</source>
        <translation>Ce qui est scellé là ne s’ouvre pas avec cette clé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is not enough memory to lock an envelope.</source>
        <translation>La mémoire ne suffit pas pour fermer une enveloppe.</translation>
    </message>
    <message>
        <source>This is no public key to seal with. Nothing was done.</source>
        <translation>Ce n’est pas une clé publique pour sceller. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 The list that is there stays as it is.</source>
        <translation>%1 La liste en place reste telle quelle.</translation>
    </message>
    <message>
        <source>There is no allocation list in this study.</source>
        <translation>Il n’y a pas de liste de randomisation dans cette étude.</translation>
    </message>
</context>
<context>
    <name>AllocationPaper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>person, roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>act %1, seal %2…</source>
        <translation>acte %1, sceau %2…</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>Number %1 · Period %2</source>
        <translation>Numéro %1 · Période %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Emergency code. Open only when the treatment of this patient depends on it.</source>
        <translation>Code d’urgence. À n’ouvrir que si la prise en charge de ce patient en dépend.</translation>
    </message>
    <message>
        <source>In Carnet: page of the patient, Break the code. Type the code, your password and why.</source>
        <translation>Dans Carnet&#x202f;: page du patient, Lever l’aveugle. Tapez le code, votre mot de passe et le motif.</translation>
    </message>
    <message>
        <source>Receipt of the allocation list</source>
        <translation>Reçu de la liste de randomisation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importée par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Enregistré comme</translation>
    </message>
    <message>
        <source>Randomisation numbers</source>
        <translation>Numéros de randomisation</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>Replaces a list, because</source>
        <translation>Remplace une liste, parce que</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Pharmacien</translation>
    </message>
    <message>
        <source>Preparation, number %1</source>
        <translation>Préparation, numéro %1</translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation>Fiche de préparation</translation>
    </message>
    <message>
        <source>Randomisation number</source>
        <translation>Numéro de randomisation</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Last weight</source>
        <translation>Dernier poids</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Doses and volumes</source>
        <translation>Doses et volumes</translation>
    </message>
    <message>
        <source>Batches, expiry</source>
        <translation>Lots, péremption</translation>
    </message>
    <message>
        <source>Prepared on, at</source>
        <translation>Préparé le, à</translation>
    </message>
    <message>
        <source>Handed over to, at</source>
        <translation>Remis à, à</translation>
    </message>
    <message>
        <source>The preparation leaves with the number alone: nothing on it may tell the treatment. This sheet stays with the unblinded pharmacy.</source>
        <translation>La préparation part avec le seul numéro&#x202f;: rien dessus ne doit trahir le traitement. Cette fiche reste à la pharmacie, hors de l’aveugle.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Codes for the sealed envelopes</source>
        <translation>Codes des enveloppes scellées</translation>
    </message>
    <message>
        <source>Cut out, one card in each opaque envelope, and write number and period on the outside. The codes are kept nowhere: when these sheets are lost, make new ones.</source>
        <translation>Découpez, une carte par enveloppe opaque, et écrivez numéro et période à l’extérieur. Les codes ne sont conservés nulle part&#x202f;: si ces feuilles sont perdues, faites-en de nouveaux.</translation>
    </message>
    <message>
        <source>%1 · Emergency code break</source>
        <comment>patient</comment>
        <translation>%1 · Levée d’aveugle d’urgence</translation>
    </message>
    <message>
        <source>Emergency code break</source>
        <translation>Levée d’aveugle d’urgence</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>Levé par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Who needs to know</source>
        <translation>Qui doit savoir</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Data manager phoned, at</source>
        <translation>Data manager appelé, à</translation>
    </message>
    <message>
        <source>Sponsor phoned, at</source>
        <translation>Promoteur appelé, à</translation>
    </message>
    <message>
        <source>Only those who treat the patient may read this. The treatment is kept nowhere in the study.</source>
        <translation>Réservé à ceux qui soignent le patient. Le traitement n’est conservé nulle part dans l’étude.</translation>
    </message>
    <message>
        <source>Name, signature</source>
        <translation>Nom, signature</translation>
    </message>
    <message>
        <source>Certificate of unblinding</source>
        <translation>Certificat de levée d’aveugle</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Unblinded at</source>
        <translation>Aveugle levé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Randomisation numbers of the list</source>
        <translation>Numéros de la liste de randomisation</translation>
    </message>
    <message>
        <source>Before the treatments were opened</source>
        <translation>Avant l’ouverture des traitements</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>This cannot be undone. From this act on the treatments are data of the study, and every page and print says since when.</source>
        <translation>Cela ne peut pas être annulé. À partir de cet acte les traitements sont des données de l’étude, et chaque page, chaque impression dit depuis quand.</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Première personne</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>The list itself is sealed in the study: each number in a box of the same length, which only the holders of the key can open. Name and checksum of the file are sealed with it. Keep the file away from the study and from whoever is blinded.</source>
        <translation>La liste elle-même est scellée dans l’étude&#x202f;: chaque numéro dans une boîte de même longueur, que seuls les détenteurs de la clé peuvent ouvrir. Le nom et l’empreinte du fichier sont scellés avec elle. Gardez le fichier loin de l’étude et des personnes en aveugle.</translation>
    </message>
</context>
<context>
    <name>Amendment</name>
    <message>
        <source>the visits of a running study keep their number, order, code, kind and period</source>
        <translation>les visites d’une étude en cours gardent leur nombre, leur ordre, leur code, leur nature et leur période</translation>
    </message>
    <message>
        <source>a measure of the diary cannot be taken away</source>
        <translation>une mesure du carnet ne peut pas être retirée</translation>
    </message>
    <message>
        <source>“%1” stays, with its column “%2”</source>
        <translation>«&#x202f;%1&#x202f;» reste, avec sa colonne «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a running study gets no new measure of the diary</source>
        <translation>une étude en cours ne reçoit pas de nouvelle mesure du carnet</translation>
    </message>
    <message>
        <source>this stays as the study was made</source>
        <translation>ceci reste comme à la création de l’étude</translation>
    </message>
    <message>
        <source>every score that was possible must stay possible</source>
        <translation>toute cotation qui était possible doit le rester</translation>
    </message>
    <message>
        <source>the item “%1” cannot be taken away</source>
        <translation>l’item «&#x202f;%1&#x202f;» ne peut pas être retiré</translation>
    </message>
    <message>
        <source>the item “%1” keeps its kind and its form</source>
        <translation>l’item «&#x202f;%1&#x202f;» garde sa nature et son formulaire</translation>
    </message>
    <message>
        <source>every answer of “%1” that was possible must stay possible</source>
        <translation>toute réponse à «&#x202f;%1&#x202f;» qui était possible doit le rester</translation>
    </message>
    <message>
        <source>the class “%1” cannot be taken away</source>
        <translation>la classe «&#x202f;%1&#x202f;» ne peut pas être retirée</translation>
    </message>
</context>
<context>
    <name>Analyses</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Least-squares mean</source>
        <translation>Moyenne ajustée</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Moyenne géométrique</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Difference of shares (McNemar)</source>
        <translation>Différence de proportions (McNemar)</translation>
    </message>
    <message>
        <source>Only with the first</source>
        <translation>Seulement avec le premier</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Répondeurs</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Améliorés</translation>
    </message>
    <message>
        <source>Number needed to treat</source>
        <translation>Nombre de patients à traiter (NNT)</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>Jours manquants</translation>
    </message>
    <message>
        <source>Still relieved</source>
        <translation>Encore soulagés</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Fisher’s exact test</source>
        <translation>Test exact de Fisher</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Différence de proportions</translation>
    </message>
    <message>
        <source>Analysis of variance</source>
        <translation>Analyse de variance</translation>
    </message>
    <message>
        <source>Welch’s test</source>
        <translation>Test de Welch</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>Bartlett’s test</source>
        <translation>Test de Bartlett</translation>
    </message>
    <message>
        <source>Analysis of covariance</source>
        <translation>Analyse de covariance</translation>
    </message>
    <message>
        <source>Shapiro–Wilk</source>
        <translation>Shapiro–Wilk</translation>
    </message>
    <message>
        <source>Dunn’s comparison</source>
        <translation>Comparaison de Dunn</translation>
    </message>
    <message>
        <source>Mann–Whitney</source>
        <translation>Mann–Whitney</translation>
    </message>
    <message>
        <source>Paper’s model</source>
        <translation>Modèle de l’article</translation>
    </message>
    <message>
        <source>Recommended model</source>
        <translation>Modèle recommandé</translation>
    </message>
    <message>
        <source>With carry-over</source>
        <translation>Avec effet rémanent</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>Maximum de vraisemblance</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Repeated measures: model</source>
        <translation>Mesures répétées&#x202f;: modèle</translation>
    </message>
    <message>
        <source>Repeated measures: test</source>
        <translation>Mesures répétées&#x202f;: test</translation>
    </message>
    <message>
        <source>Repeated measures: difference</source>
        <translation>Mesures répétées&#x202f;: différence</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>variance between patients</source>
        <translation>variance entre patients</translation>
    </message>
    <message>
        <source>residual variance</source>
        <translation>variance résiduelle</translation>
    </message>
    <message>
        <source>intraclass correlation</source>
        <translation>corrélation intraclasse</translation>
    </message>
    <message>
        <source>Shapiro–Wilk W of the residuals</source>
        <translation>W de Shapiro–Wilk des résidus</translation>
    </message>
    <message>
        <source>Shapiro–Wilk P of the residuals</source>
        <translation>P de Shapiro–Wilk des résidus</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>effet rémanent</translation>
    </message>
    <message>
        <source>sequence × treatment</source>
        <translation>séquence × traitement</translation>
    </message>
    <message>
        <source>Cochran’s Q</source>
        <translation>Q de Cochran</translation>
    </message>
    <message>
        <source>Friedman’s test</source>
        <translation>test de Friedman</translation>
    </message>
    <message>
        <source>Wilcoxon’s signed rank test</source>
        <translation>test des rangs signés de Wilcoxon</translation>
    </message>
    <message>
        <source>paired t test</source>
        <translation>test t apparié</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>incomplete pairs</source>
        <translation>paires incomplètes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>reduction, %</source>
        <translation>réduction,&#x202f;%</translation>
    </message>
    <message>
        <source>of the means</source>
        <translation>des moyennes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>écart-type</translation>
    </message>
    <message>
        <source>first quartile</source>
        <translation>premier quartile</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>third quartile</source>
        <translation>troisième quartile</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>large sample</source>
        <translation>grands échantillons</translation>
    </message>
    <message>
        <source>Wald χ²</source>
        <translation>χ² de Wald</translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation>rapport de vraisemblance</translation>
    </message>
    <message>
        <source>at least 2 points</source>
        <translation>au moins 2 points</translation>
    </message>
    <message>
        <source>at least 30%</source>
        <translation>au moins 30&#x202f;%</translation>
    </message>
    <message>
        <source>at least 50%</source>
        <translation>au moins 50&#x202f;%</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observés</translation>
    </message>
    <message>
        <source>of all with a baseline</source>
        <translation>de tous ceux qui ont une valeur initiale</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>valeur initiale</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>arm × day</source>
        <translation>bras × jour</translation>
    </message>
    <message>
        <source>residuals of the analysis of covariance</source>
        <translation>résidus de l’analyse de covariance</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>another period between</source>
        <translation>une autre période entre les deux</translation>
    </message>
    <message>
        <source>Welch’s t test</source>
        <translation>test t de Welch</translation>
    </message>
    <message>
        <source>an active treatment better</source>
        <translation>mieux avec un traitement actif</translation>
    </message>
    <message>
        <source>the reference better</source>
        <translation>mieux avec la référence</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <comment>model or rule</comment>
        <translation>%1, différence</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <comment>test, day</comment>
        <translation>%1, jour %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>difference of two treatments</comment>
        <translation>%1 −&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>ratio of two treatments</comment>
        <translation>%1 /&#x202f;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>df</source>
        <translation>ddl</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Adjusted P</source>
        <translation>P ajusté</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>Taille d’effet</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out without a value</source>
        <translation>
            <numerusform>%n écartée, sans valeur</numerusform>
            <numerusform>%n écartées, sans valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>P %1</source>
        <comment>%1: &lt; 0.001</comment>
        <translation>P&#x202f;%1</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P =&#x202f;%1</translation>
    </message>
    <message>
        <source>LOCF</source>
        <translation>LOCF</translation>
    </message>
    <message>
        <source>not imputed</source>
        <translation>sans imputation</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>jour&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Primary endpoint</source>
        <translation>Critère principal</translation>
    </message>
    <message>
        <source>Secondary endpoints</source>
        <translation>Critères secondaires</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Missing days and sensitivity</source>
        <translation>Jours manquants et sensibilité</translation>
    </message>
    <message>
        <source>Patients with the value of that day; nothing imputed.</source>
        <translation>Patients ayant la valeur de ce jour&#x202f;; aucune imputation.</translation>
    </message>
    <message>
        <source>Analysis of covariance with the baseline leads; one-way and Welch’s analysis of variance, Kruskal–Wallis and Dunn beside it; repeated measures with patient at random. P values of the differences adjusted after Sidak.</source>
        <translation>L’analyse de covariance sur la valeur initiale prime&#x202f;; à côté, analyse de variance à un facteur et de Welch, Kruskal–Wallis et Dunn&#x202f;; mesures répétées avec patient aléatoire. P des différences ajustés selon Sidak.</translation>
    </message>
    <message>
        <source>day %1 %2</source>
        <comment>%2: P = …</comment>
        <translation>jour&#x202f;%1&#x202f;%2</translation>
    </message>
    <message>
        <source>Arms, by the analysis of covariance: %1.</source>
        <translation>Bras, par l’analyse de covariance&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Patients with that answer at the visit; nothing imputed.</source>
        <translation>Patients ayant cette réponse à la visite&#x202f;; aucune imputation.</translation>
    </message>
    <message>
        <source>Fisher’s exact test; Wilson’s intervals of the shares, Newcombe’s of their differences.</source>
        <translation>Test exact de Fisher&#x202f;; intervalles de Wilson pour les proportions, de Newcombe pour leurs différences.</translation>
    </message>
    <message>
        <source>Arms, by Fisher’s exact test: %1.</source>
        <translation>Bras, par le test exact de Fisher&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Patients with adverse events, by arm</source>
        <translation>Patients avec événements indésirables, par bras</translation>
    </message>
    <message>
        <source>At least one event under treatment; related: judged possible, probable or certain.</source>
        <translation>Au moins un événement sous traitement&#x202f;; lié&#x202f;: jugé possible, probable ou certain.</translation>
    </message>
    <message>
        <source>Related events: %1.</source>
        <translation>Événements liés&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Any event: %1.</source>
        <translation>Tout événement&#x202f;:&#x202f;%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) exposed</source>
        <translation>
            <numerusform>%n patient exposé</numerusform>
            <numerusform>%n patients exposés</numerusform>
        </translation>
    </message>
    <message>
        <source>any event</source>
        <translation>tout événement</translation>
    </message>
    <message>
        <source>related event</source>
        <translation>événement lié</translation>
    </message>
    <message>
        <source>%1, by arm</source>
        <translation>%1, par bras</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, visit</comment>
        <translation>%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>%1: %2 against the baseline</source>
        <translation>%1&#x202f;:&#x202f;%2 par rapport à la valeur initiale</translation>
    </message>
    <message>
        <source>Patients with both values; nothing imputed.</source>
        <translation>Patients ayant les deux valeurs&#x202f;; aucune imputation.</translation>
    </message>
    <message>
        <source>Paired t test; Wilcoxon’s signed rank test leads where the differences are not normal (Shapiro–Wilk P &lt; 0.05). Effect size: mean difference / SD of the differences.</source>
        <translation>Test t apparié&#x202f;; le test des rangs signés de Wilcoxon prime quand les différences ne sont pas normales (P de Shapiro–Wilk &lt; 0,05). Taille d’effet&#x202f;: différence moyenne / écart-type des différences.</translation>
    </message>
    <message>
        <source>Patients with that value; nothing imputed.</source>
        <translation>Patients ayant cette valeur&#x202f;; aucune imputation.</translation>
    </message>
    <message>
        <source>Mean, SD (n − 1) and quartiles (type 2).</source>
        <translation>Moyenne, écart-type (n − 1) et quartiles (type 2).</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplète</numerusform>
            <numerusform>%n incomplètes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 →&#x202f;%2</translation>
    </message>
    <message>
        <source>Mean %1, %2 (%3).</source>
        <translation>Moyenne&#x202f;%1,&#x202f;%2 (%3).</translation>
    </message>
    <message>
        <source>Mean %1.</source>
        <translation>Moyenne&#x202f;%1.</translation>
    </message>
    <message>
        <source>Reduction of the means %1%.</source>
        <translation>Réduction des moyennes&#x202f;%1&#x202f;%.</translation>
    </message>
    <message>
        <source>%1: course over the visits</source>
        <translation>%1&#x202f;: évolution au fil des visites</translation>
    </message>
    <message>
        <source>All observed values; nothing carried forward.</source>
        <translation>Toutes les valeurs observées&#x202f;; rien n’est reporté.</translation>
    </message>
    <message>
        <source>Linear mixed model (REML) with the visit as factor and patient at random; each visit minus the baseline, P values adjusted after Sidak for these differences.</source>
        <translation>Modèle linéaire mixte (REML) avec la visite en facteur et le patient aléatoire&#x202f;; chaque visite moins la valeur initiale, P ajustés selon Sidak pour ces différences.</translation>
    </message>
    <message>
        <source>Visits: %1. Intraclass correlation %2.</source>
        <translation>Visites&#x202f;:&#x202f;%1. Corrélation intraclasse&#x202f;%2.</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>Share of yes with Wilson’s interval.</source>
        <translation>Proportion de oui avec l’intervalle de Wilson.</translation>
    </message>
    <message>
        <source>%1: responders</source>
        <translation>%1&#x202f;: répondeurs</translation>
    </message>
    <message>
        <source>Lower by at least 30% or 50% of the baseline, limits included (IMMPACT).</source>
        <translation>Baisse d’au moins 30&#x202f;% ou 50&#x202f;% de la valeur initiale, bornes comprises (IMMPACT).</translation>
    </message>
    <message>
        <source>Two denominators: observed (patients with a value at the visit) and all with a baseline, a missing value being no response. Wilson’s intervals.</source>
        <translation>Deux dénominateurs&#x202f;: observés (patients ayant une valeur à la visite) et tous ceux qui ont une valeur initiale, une valeur manquante comptant comme non-réponse. Intervalles de Wilson.</translation>
    </message>
    <message>
        <source>at least %1%, of all with a baseline</source>
        <translation>au moins&#x202f;%1&#x202f;%, de tous ceux qui ont une valeur initiale</translation>
    </message>
    <message>
        <source>at least %1%, observed</source>
        <translation>au moins&#x202f;%1&#x202f;%, observés</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) with a baseline</source>
        <translation>
            <numerusform>%n patient avec valeur initiale</numerusform>
            <numerusform>%n patients avec valeur initiale</numerusform>
        </translation>
    </message>
    <message>
        <source>Last visit: %1 of %2 by at least 30%, %3 by at least 50%.</source>
        <translation>Dernière visite&#x202f;:&#x202f;%1 sur&#x202f;%2 d’au moins 30&#x202f;%,&#x202f;%3 d’au moins 50&#x202f;%.</translation>
    </message>
    <message>
        <source>Duration of relief</source>
        <translation>Durée du soulagement</translation>
    </message>
    <message>
        <source>Days until the pain came back; censored while relief goes on.</source>
        <translation>Jours jusqu’au retour de la douleur&#x202f;; censure tant que le soulagement dure.</translation>
    </message>
    <message>
        <source>Kaplan–Meier; Greenwood’s interval on the log-log scale.</source>
        <translation>Kaplan–Meier&#x202f;; intervalle de Greenwood à l’échelle log-log.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour&#x202f;%1</translation>
    </message>
    <message>
        <source>Median %1 days.</source>
        <translation>Médiane&#x202f;%1 jours.</translation>
    </message>
    <message>
        <source>More than half were still relieved at the end of the observation.</source>
        <translation>Plus de la moitié étaient encore soulagés à la fin de l’observation.</translation>
    </message>
    <message>
        <source>Linear mixed model (REML): treatment, period and sequence fixed, patient at random. Satterthwaite’s degrees of freedom.</source>
        <translation>Modèle linéaire mixte (REML)&#x202f;: traitement, période et séquence fixes, patient aléatoire. Degrés de liberté de Satterthwaite.</translation>
    </message>
    <message>
        <source>On the log scale: the residuals of the areas themselves are not normal (Shapiro–Wilk %1).</source>
        <translation>À l’échelle logarithmique&#x202f;: les résidus des valeurs elles-mêmes ne sont pas normaux (Shapiro–Wilk&#x202f;%1).</translation>
    </message>
    <message>
        <source>The residuals are normal on neither scale: Friedman’s test stands beside.</source>
        <translation>Les résidus ne sont normaux sur aucune des deux échelles&#x202f;: le test de Friedman est donné à côté.</translation>
    </message>
    <message>
        <source>Treatments: %1. Intraclass correlation %2.</source>
        <translation>Traitements&#x202f;:&#x202f;%1. Corrélation intraclasse&#x202f;%2.</translation>
    </message>
    <message>
        <source>The adjusted P values of the differences confirm nothing: the test of all treatments together is not below 0.05.</source>
        <translation>Les P ajustés des différences ne confirment rien&#x202f;: le test global des traitements n’est pas inférieur à 0,05.</translation>
    </message>
    <message>
        <source>%1: area under the curve, %2</source>
        <translation>%1&#x202f;: aire sous la courbe,&#x202f;%2</translation>
    </message>
    <message>
        <source>Points × days, trapezoidal rule from day %1 to day %2, %3.</source>
        <translation>Points × jours, méthode des trapèzes du jour&#x202f;%1 au jour&#x202f;%2,&#x202f;%3.</translation>
    </message>
    <message>
        <source>Pain before the infusion</source>
        <translation>Douleur avant la perfusion</translation>
    </message>
    <message>
        <source>The score taken before the infusion, else the average of day 0.</source>
        <translation>Le score pris avant la perfusion, sinon la moyenne du jour 0.</translation>
    </message>
    <message>
        <source>Patients improved, %1</source>
        <translation>Patients améliorés,&#x202f;%1</translation>
    </message>
    <message>
        <source>An active treatment is better when one of its areas is lower than that of %1 by the limit at least; %1 when its area is lower than all others by the limit.</source>
        <translation>Un traitement actif fait mieux quand une de ses aires est inférieure à celle de&#x202f;%1 d’au moins la limite&#x202f;;&#x202f;%1 quand son aire est inférieure à toutes les autres de cette limite.</translation>
    </message>
    <message>
        <source>Counted patient by patient on the areas of the periods; limits 10, 20, 30 and 50%. The paper gives no limit; 20% is the usual one here.</source>
        <translation>Comptés patient par patient sur les aires des périodes&#x202f;; limites 10, 20, 30 et 50&#x202f;%. L’article ne donne pas de limite&#x202f;; 20&#x202f;% est celle retenue ici.</translation>
    </message>
    <message>
        <source>At 20%: %1 of %2 patients with an active treatment, %3 with %4.</source>
        <translation>À 20&#x202f;%&#x202f;:&#x202f;%1 patients sur&#x202f;%2 avec un traitement actif,&#x202f;%3 avec&#x202f;%4.</translation>
    </message>
    <message>
        <source>Active periods one after the other, or apart, day %1</source>
        <translation>Périodes actives l’une après l’autre ou séparées, jour&#x202f;%1</translation>
    </message>
    <message>
        <source>Sum of the two areas with an active treatment, observed days only.</source>
        <translation>Somme des deux aires sous traitement actif, jours observés seulement.</translation>
    </message>
    <message>
        <source>Mann–Whitney’s exact test, and Welch’s t test beside it.</source>
        <translation>Test exact de Mann–Whitney, et test t de Welch à côté.</translation>
    </message>
    <message>
        <source>One after the other against apart: %1.</source>
        <translation>L’une après l’autre contre séparées&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the two groups is empty.</source>
        <translation>Rien à comparer&#x202f;: l’un des deux groupes est vide.</translation>
    </message>
    <message>
        <source>Patients with a related adverse event</source>
        <translation>Patients avec un événement indésirable lié</translation>
    </message>
    <message>
        <source>Patients with an adverse event</source>
        <translation>Patients avec un événement indésirable</translation>
    </message>
    <message>
        <source>At least one event judged possible, probable or certain in the period.</source>
        <translation>Au moins un événement jugé possible, probable ou certain dans la période.</translation>
    </message>
    <message>
        <source>At least one event in the period.</source>
        <translation>Au moins un événement dans la période.</translation>
    </message>
    <message>
        <source>Cochran’s Q and McNemar’s test, both exact; Clopper–Pearson’s and Bonett–Price’s intervals; logistic model with random intercepts beside them where it can be fitted.</source>
        <translation>Q de Cochran et test de McNemar, exacts&#x202f;; intervalles de Clopper–Pearson et de Bonett–Price&#x202f;; modèle logistique à intercepts aléatoires à côté quand il peut être ajusté.</translation>
    </message>
    <message>
        <source>Treatments: %1 (Cochran’s Q).</source>
        <translation>Traitements&#x202f;:&#x202f;%1 (Q de Cochran).</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>There is nothing to compute yet: no period has a value.</source>
        <translation>Rien à calculer pour le moment&#x202f;: aucune période n’a de valeur.</translation>
    </message>
    <message>
        <source>Mean, SD (n − 1) and quartiles (type 2) of the areas of each period. Treatments are compared once the study is unblinded.</source>
        <translation>Moyenne, écart-type (n − 1) et quartiles (type 2) des aires de chaque période. Les traitements seront comparés une fois l’aveugle levé.</translation>
    </message>
    <message>
        <source>S1: the areas by every rule</source>
        <translation>S1&#x202f;: les aires selon chaque règle</translation>
    </message>
    <message>
        <source>The area up to day %1 by each rule for missing days.</source>
        <translation>L’aire jusqu’au jour&#x202f;%1 selon chaque règle pour les jours manquants.</translation>
    </message>
    <message>
        <source>Mean, SD (n − 1) and quartiles (type 2) of all periods together.</source>
        <translation>Moyenne, écart-type (n − 1) et quartiles (type 2) de toutes les périodes ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) at most</source>
        <translation>
            <numerusform>%n période au plus</numerusform>
            <numerusform>%n périodes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients with adverse events</source>
        <translation>Patients avec événements indésirables</translation>
    </message>
    <message>
        <source>At least one event; related: judged possible, probable or certain.</source>
        <translation>Au moins un événement&#x202f;; lié&#x202f;: jugé possible, probable ou certain.</translation>
    </message>
    <message>
        <source>Counted patient by patient, of those exposed; Clopper–Pearson’s interval.</source>
        <translation>Comptés patient par patient, parmi les exposés&#x202f;; intervalle de Clopper–Pearson.</translation>
    </message>
    <message>
        <source>Whole study</source>
        <translation>Toute l’étude</translation>
    </message>
    <message>
        <source>%1: missing days</source>
        <translation>%1&#x202f;: jours manquants</translation>
    </message>
    <message>
        <source>Day 0, the days between two horizons of the areas, and all days after the infusion.</source>
        <translation>Jour 0, les jours entre deux horizons des aires, et tous les jours après la perfusion.</translation>
    </message>
    <message>
        <source>Any day missing between treatments: %1 (Cochran’s Q).</source>
        <translation>Un jour manquant, entre traitements&#x202f;:&#x202f;%1 (Q de Cochran).</translation>
    </message>
    <message>
        <source>S1: the primary result by every rule</source>
        <translation>S1&#x202f;: le résultat principal selon chaque règle</translation>
    </message>
    <message>
        <source>P of treatment between %1 and %2 over the rules.</source>
        <translation>P du traitement entre&#x202f;%1 et&#x202f;%2 selon les règles.</translation>
    </message>
    <message>
        <source>S4: the primary result by other models</source>
        <translation>S4&#x202f;: le résultat principal par d’autres modèles</translation>
    </message>
    <message>
        <source>The area up to day %1 by the rule of the protocol; one line a model: the test of treatment.</source>
        <translation>L’aire jusqu’au jour&#x202f;%1 selon la règle du protocole&#x202f;; une ligne par modèle&#x202f;: le test du traitement.</translation>
    </message>
    <message>
        <source>The paper’s model, the recommended one, each with one thing changed, and Friedman’s test.</source>
        <translation>Le modèle de l’article, le modèle recommandé, chacun avec un seul changement, et le test de Friedman.</translation>
    </message>
    <message>
        <source>P of treatment between %1 and %2 over the models.</source>
        <translation>P du traitement entre&#x202f;%1 et&#x202f;%2 selon les modèles.</translation>
    </message>
    <message>
        <source>S2: periods with and without missing days modelled apart</source>
        <translation>S2&#x202f;: périodes avec et sans jours manquants modélisées à part</translation>
    </message>
    <message>
        <source>A period is incomplete when any day after the infusion is missing.</source>
        <translation>Une période est incomplète quand un jour au moins manque après la perfusion.</translation>
    </message>
    <message>
        <source>Pattern and pattern × treatment added to the model; differences averaged over the patterns with their observed shares (pattern mixture).</source>
        <translation>Profil et profil × traitement ajoutés au modèle&#x202f;; différences moyennées sur les profils selon leurs proportions observées (mélange de profils).</translation>
    </message>
    <message>
        <source>%1 of %2 periods incomplete</source>
        <translation>%1 périodes incomplètes sur&#x202f;%2</translation>
    </message>
    <message>
        <source>pattern × treatment</source>
        <translation>profil × traitement</translation>
    </message>
    <message>
        <source>Pattern × treatment: %1.</source>
        <translation>Profil × traitement&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Left out: a treatment has fewer than three periods of either kind.</source>
        <translation>Laissé de côté&#x202f;: un traitement a moins de trois périodes de l’une ou l’autre sorte.</translation>
    </message>
    <message>
        <source>Linear mixed model (REML): treatment and sequence fixed, patient at random; tests are Wald’s, large sample.</source>
        <translation>Modèle linéaire mixte (REML)&#x202f;: traitement et séquence fixes, patient aléatoire&#x202f;; tests de Wald, grands échantillons.</translation>
    </message>
    <message>
        <source>The treatment before shows (carry-over, %1): it is not in this model.</source>
        <translation>Le traitement précédent a un effet (effet rémanent,&#x202f;%1)&#x202f;: il n’est pas dans ce modèle.</translation>
    </message>
    <message>
        <source>Mean, SD (n − 1) and quartiles (type 2) of each period. Treatments are compared once the study is unblinded.</source>
        <translation>Moyenne, ET (n − 1) et quartiles (type 2) de chaque période. Les traitements sont comparés une fois l’aveugle levé.</translation>
    </message>
    <message>
        <source>Periods with any day missing</source>
        <translation>Périodes avec un jour manquant ou plus</translation>
    </message>
    <message>
        <source>Periods with all days missing</source>
        <translation>Périodes avec tous les jours manquants</translation>
    </message>
    <message>
        <source>Last score before a gap</source>
        <translation>Dernier score avant une lacune</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Tous les scores</translation>
    </message>
    <message>
        <source>Pairs of periods</source>
        <translation>Paires de périodes</translation>
    </message>
    <message>
        <source>Pairs of periods, small sample</source>
        <translation>Paires de périodes, petit échantillon</translation>
    </message>
    <message>
        <source>Mean pain</source>
        <translation>Douleur moyenne</translation>
    </message>
    <message>
        <source>McNemar, mid-P</source>
        <translation>McNemar, P médian</translation>
    </message>
    <message>
        <source>Patients for a difference of</source>
        <translation>Patients pour une différence de</translation>
    </message>
    <message>
        <source>Net area</source>
        <translation>Aire nette</translation>
    </message>
    <message>
        <source>Area above the baseline</source>
        <translation>Aire au-dessus du départ</translation>
    </message>
    <message>
        <source>Area below the baseline</source>
        <translation>Aire au-dessous du départ</translation>
    </message>
    <message>
        <source>Difference of shares, 30%</source>
        <translation>Différence de proportions, 30&#x202f;%</translation>
    </message>
    <message>
        <source>Difference of shares, 50%</source>
        <translation>Différence de proportions, 50&#x202f;%</translation>
    </message>
    <message>
        <source>SD between patients</source>
        <translation>écart-type entre patients</translation>
    </message>
    <message>
        <source>intraclass correlation, latent scale</source>
        <translation>corrélation intraclasse, échelle latente</translation>
    </message>
    <message>
        <source>%1; %2%</source>
        <comment>limits of a percentage</comment>
        <translation>%1&#x202f;; %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>still relieved (came back, of those followed)</comment>
        <translation>%1&#x202f;% (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <comment>count, of how many, percentage</comment>
        <translation>%1 sur %2 (%3&#x202f;%)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, SD</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>median %1 [%2; %3]</source>
        <translation>médiane %1 [%2&#x202f;; %3]</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: number needed to treat %2 (benefit %3 to ∞ to harm %4): the interval of the difference contains 0.</source>
        <translation>%1&#x202f;: nombre de sujets à traiter %2 (bénéfice %3 à ∞ à nuisance %4)&#x202f;: l’intervalle de la différence contient 0.</translation>
    </message>
    <message>
        <source>%1: number needed to harm %2 (benefit %3 to ∞ to harm %4): the interval of the difference contains 0.</source>
        <translation>%1&#x202f;: nombre de sujets pour nuire %2 (bénéfice %3 à ∞ à nuisance %4)&#x202f;: l’intervalle de la différence contient 0.</translation>
    </message>
    <message>
        <source>%1: responders by arm</source>
        <translation>%1&#x202f;: répondeurs par bras</translation>
    </message>
    <message>
        <source>Lower by at least 30% or 50% of the baseline at the last visit, limits included (IMMPACT); of all with a baseline, a missing value being no response.</source>
        <translation>Plus bas d’au moins 30&#x202f;% ou 50&#x202f;% de la valeur initiale à la dernière visite, bornes comprises (IMMPACT)&#x202f;; de tous ceux qui ont une valeur initiale, une valeur manquante comptant comme non-réponse.</translation>
    </message>
    <message>
        <source>Fisher’s exact test; Wilson’s intervals of the shares, Newcombe’s of their differences and of the numbers needed to treat.</source>
        <translation>Test exact de Fisher&#x202f;; intervalles de Wilson des proportions, de Newcombe pour leurs différences et les nombres de sujets à traiter.</translation>
    </message>
    <message>
        <source>At least 30%: %1.</source>
        <translation>Au moins 30&#x202f;%&#x202f;: %1.</translation>
    </message>
    <message>
        <source>At least 50%: %1.</source>
        <translation>Au moins 50&#x202f;%&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Yes: %1 of %2 at the first visit, %3 of %4 at the last.</source>
        <translation>Oui&#x202f;: %1 sur %2 à la première visite, %3 sur %4 à la dernière.</translation>
    </message>
    <message>
        <source>Least-squares means with equal weights on periods and sequences; P values of the differences adjusted after Sidak. Effect size: difference / (√2 × residual SD); beside it, on the pairs of periods, mean difference / SD of the differences, and the same for small samples. Where the residuals are not normal (Shapiro–Wilk P &lt; 0.05) the logarithm is analysed, and Friedman’s test stands beside it when that is not normal either.</source>
        <translation>Moyennes ajustées à poids égaux sur périodes et séquences&#x202f;; P des différences ajustés selon Sidak. Taille d’effet&#x202f;: différence / (√2 × écart-type résiduel)&#x202f;; à côté, sur les paires de périodes, différence moyenne / écart-type des différences, et la même pour petits échantillons. Quand les résidus ne sont pas normaux (Shapiro–Wilk P &lt; 0,05), le logarithme est analysé, et le test de Friedman est donné à côté si lui non plus n’est pas normal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, analysis</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>mean of each week</source>
        <translation>moyenne de chaque semaine</translation>
    </message>
    <message>
        <source>Mean of the observed days of a week; a week with fewer than four of them is left out.</source>
        <translation>Moyenne des jours observés d’une semaine&#x202f;; une semaine qui en a moins de quatre est laissée de côté.</translation>
    </message>
    <message>
        <source>Mean over the patients with the interval of Student’s t.</source>
        <translation>Moyenne des patients avec l’intervalle du t de Student.</translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <translation>jours %1–%2</translation>
    </message>
    <message>
        <source>responders</source>
        <translation>répondeurs</translation>
    </message>
    <message>
        <source>The mean of the last week against the score of day 0 of the same period: lower by at least 30% or 50% (IMMPACT), or by 2 points; limits included.</source>
        <translation>La moyenne de la dernière semaine comparée au score du jour 0 de la même période&#x202f;: plus basse d’au moins 30&#x202f;% ou 50&#x202f;% (IMMPACT), ou de 2 points&#x202f;; bornes comprises.</translation>
    </message>
    <message>
        <source>Two denominators: observed (both values and a day 0 above 0) and all with a day 0, a missing week being no response. Wilson’s intervals. Treatments: Cochran’s Q and McNemar’s test of the 30% responders among all with a day 0, both exact.</source>
        <translation>Deux dénominateurs&#x202f;: observés (deux valeurs et un jour 0 supérieur à 0) et tous ceux qui ont un jour 0, une semaine manquante comptant comme non-réponse. Intervalles de Wilson. Traitements&#x202f;: Q de Cochran et test de McNemar des répondeurs à 30&#x202f;% parmi tous ceux qui ont un jour 0, exacts.</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1, observés</translation>
    </message>
    <message>
        <source>%1, of all with a day 0</source>
        <translation>%1, de tous ceux qui ont un jour 0</translation>
    </message>
    <message>
        <source>Lower by at least 30%, treatments: %1 (Cochran’s Q).</source>
        <translation>Plus bas d’au moins 30&#x202f;%, traitements&#x202f;: %1 (Q de Cochran).</translation>
    </message>
    <message>
        <source>area relative to day 0, day %1</source>
        <translation>aire relative au jour 0, jour %1</translation>
    </message>
    <message>
        <source>Points × days above and below the score of day 0, and their difference (net); missing days carried forward (LOCF). The sum of pain intensity differences is minus the net.</source>
        <translation>Points × jours au-dessus et au-dessous du score du jour 0, et leur différence (nette)&#x202f;; jours manquants reportés (LOCF). La somme des différences d’intensité douloureuse est l’opposé de l’aire nette.</translation>
    </message>
    <message>
        <source>Mean and SD (n − 1) of the periods that have a day 0. Treatments: the paper’s model on the net area.</source>
        <translation>Moyenne et écart-type (n − 1) des périodes qui ont un jour 0. Traitements&#x202f;: le modèle de l’article sur l’aire nette.</translation>
    </message>
    <message>
        <source>Treatments: %1.</source>
        <translation>Traitements&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Counted over the periods whose days have come; the score taken before the infusion stands in for a missing day 0. The mean of the last scores before a gap beside that of all scores hints at pain that makes diaries end; it proves nothing about why days are missing.</source>
        <translation>Compté sur les périodes dont les jours sont venus&#x202f;; le score pris avant la perfusion remplace un jour 0 manquant. La moyenne des derniers scores avant une lacune, à côté de celle de tous les scores, fait soupçonner une douleur qui interrompt les carnets&#x202f;; elle ne prouve rien sur la raison des jours manquants.</translation>
    </message>
    <message>
        <source>Patients that a further trial would take</source>
        <translation>Patients qu’il faudrait pour un autre essai</translation>
    </message>
    <message>
        <source>A crossover that looks for a difference of so many percent of the mean of %1, with the variation of the primary result of this study; two-sided, 5%.</source>
        <translation>Un essai croisé qui cherche une différence de tant de pour cent de la moyenne de %1, avec la variation du résultat principal de cette étude&#x202f;; bilatéral, 5&#x202f;%.</translation>
    </message>
    <message>
        <source>Exact power of the t test on the differences of two periods (noncentral t).</source>
        <translation>Puissance exacte du test t sur les différences de deux périodes (t non centré).</translation>
    </message>
    <message>
        <source>power %1%</source>
        <translation>puissance %1&#x202f;%</translation>
    </message>
    <message>
        <source>SD %1 within and between patients, correlation of the periods of a patient %2.</source>
        <translation>Écart-type %1 entre et chez les patients, corrélation des périodes d’un patient %2.</translation>
    </message>
    <message>
        <source>The area up to day %1 by each rule for missing days; the model of the primary result. Areas that a rule leaves empty stay empty: the model is valid when they are missing at random (S3).</source>
        <translation>L’aire jusqu’au jour %1 selon chaque règle pour les jours manquants&#x202f;; le modèle du résultat principal. Les aires qu’une règle laisse vides le restent&#x202f;: le modèle est valide si elles manquent au hasard (S3).</translation>
    </message>
    <message>
        <source>%1: since the last infusion</source>
        <translation>%1&#x202f;: depuis la dernière perfusion</translation>
    </message>
    <message>
        <source>All observed values from the day of an infusion until the next one; nothing carried forward.</source>
        <translation>Toutes les valeurs observées, du jour d’une perfusion jusqu’à la suivante&#x202f;; sans report.</translation>
    </message>
    <message>
        <source>By completed months since the last infusion before the visit; and by infusion, the level of each patient between it and the next: area by the trapezoidal rule over the days observed, divided by these days (two values or more).</source>
        <translation>Par mois révolus depuis la dernière perfusion avant la visite&#x202f;; et par perfusion, le niveau de chaque patient entre elle et la suivante&#x202f;: aire par la méthode des trapèzes sur les jours observés, divisée par ces jours (deux valeurs au moins).</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after an infusion</source>
        <translation>
            <numerusform>%n mois après une perfusion</numerusform>
            <numerusform>%n mois après une perfusion</numerusform>
        </translation>
    </message>
    <message>
        <source>level after infusion %1</source>
        <translation>niveau après la perfusion %1</translation>
    </message>
    <message>
        <source>No value after an infusion yet.</source>
        <translation>Pas encore de valeur après une perfusion.</translation>
    </message>
    <message>
        <source>Mean %1 less than a month after an infusion.</source>
        <translation>Moyenne %1 moins d’un mois après une perfusion.</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>There is no act %1 in this study.</source>
        <translation>Cette étude n’a pas d’acte %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>this is no anchor</source>
        <translation>ce n’est pas une ancre</translation>
    </message>
    <message>
        <source>the anchor is of another study</source>
        <translation>l’ancre est celle d’une autre étude</translation>
    </message>
    <message>
        <source>the signature of the anchor is not that of this study</source>
        <translation>la signature de l’ancre n’est pas celle de cette étude</translation>
    </message>
    <message>
        <source>act %1 was there on %2 and is gone: the end of the record was cut off</source>
        <translation>l’acte %1 existait le %2 et a disparu&#x202f;: la fin de l’enregistrement a été coupée</translation>
    </message>
    <message>
        <source>act %1 had another seal on %2: the record was rewritten</source>
        <translation>l’acte %1 portait un autre sceau le %2&#x202f;: l’enregistrement a été réécrit</translation>
    </message>
</context>
<context>
    <name>ArmFigures</name>
    <message>
        <source>%1 over the visits, by arm</source>
        <translation>%1 au fil des visites, par bras</translation>
    </message>
    <message>
        <source>Mean with its 95% interval (Student’s t) of the patients with the value; nothing imputed. n: all arms.</source>
        <translation>Moyenne avec son intervalle à 95&#x202f;% (t de Student) des patients qui ont la valeur&#x202f;; aucune imputation. n&#x202f;: tous les bras.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>%1 [%2; %3], n = %4</source>
        <comment>mean, interval, patients</comment>
        <translation>%1 [%2&#x202f;; %3], n = %4</translation>
    </message>
    <message>
        <source>%1, by arm</source>
        <translation>%1, par bras</translation>
    </message>
    <message>
        <source>% of the patients who answered</source>
        <translation>% des patients qui ont répondu</translation>
    </message>
    <message>
        <source>n (%) of the patients of the arm who answered at the visit.</source>
        <translation>n (%) des patients du bras qui ont répondu à la visite.</translation>
    </message>
    <message>
        <source>%1: responders by arm</source>
        <translation>%1&#x202f;: répondeurs par bras</translation>
    </message>
    <message>
        <source>% of the patients with a baseline</source>
        <translation>% des patients avec valeur initiale</translation>
    </message>
    <message>
        <source>Better by at least 30% of the baseline, n (%) of the patients of the arm with a baseline; a missing value counts as no response.</source>
        <translation>Amélioration d’au moins 30&#x202f;% de la valeur initiale, n (%) des patients du bras qui en ont une&#x202f;; une valeur manquante compte comme non-réponse.</translation>
    </message>
</context>
<context>
    <name>AucChart</name>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>missing days carried forward (LOCF)</source>
        <translation>jours manquants reportés (LOCF)</translation>
    </message>
    <message>
        <source>missing days on the straight line between their neighbours (linear)</source>
        <translation>jours manquants sur la droite entre leurs voisins (linear)</translation>
    </message>
    <message>
        <source>days after the last entry at the level before the infusion (bocf)</source>
        <translation>jours après la dernière saisie au niveau d’avant la perfusion (bocf)</translation>
    </message>
    <message>
        <source>observed days stretched to the whole width (observed_scaled)</source>
        <translation>jours observés étendus à toute la durée (observed_scaled)</translation>
    </message>
    <message>
        <source>observed days only (%1)</source>
        <translation>jours observés seulement (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Points × days, trapezoidal rule from day %1 to day %2, %3. %n patient(s).</source>
        <translation>
            <numerusform>Points × jours, règle des trapèzes du jour %1 au jour %2, %3. %n patient.</numerusform>
            <numerusform>Points × jours, règle des trapèzes du jour %1 au jour %2, %3. %n patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same axes everywhere: 0–%1, days %2–%3 of each period.</source>
        <translation>Mêmes axes partout&#x202f;: 0–%1, jours %2–%3 de chaque période.</translation>
    </message>
    <message>
        <source>%1 Gaps are missing days.</source>
        <translation>%1 Les interruptions sont des jours manquants.</translation>
    </message>
    <message>
        <source>One row a patient, the worst mean pain first; days %1–%2 of each period; the darker the worse, 0–%3. Hatched or grey: missing days.</source>
        <translation>Une ligne par patient, la douleur moyenne la plus forte en tête&#x202f;; jours %1–%2 de chaque période&#x202f;; plus c’est foncé, plus la douleur est forte, 0–%3. Hachuré ou gris&#x202f;: jours manquants.</translation>
    </message>
    <message>
        <source>Line: median of the day; dark ribbon: 25–75 %; light ribbon: 5–95 % of the patients with a score that day (quantiles of type 2). %1</source>
        <translation>Ligne&#x202f;: médiane du jour&#x202f;; ruban foncé&#x202f;: 25–75&#x202f;%&#x202f;; ruban clair&#x202f;: 5–95&#x202f;% des patients ayant une valeur ce jour-là (quantiles de type 2). %1</translation>
    </message>
    <message>
        <source>Every curve: the darker, the more lines pass there (logarithmic scale). Missing days are not bridged. %1</source>
        <translation>Toutes les courbes&#x202f;: plus c’est foncé, plus il passe de lignes (échelle logarithmique). Les jours manquants ne sont pas reliés. %1</translation>
    </message>
    <message>
        <source>By treatment: the study is unblinded.</source>
        <translation>Par traitement&#x202f;: aveugle levé.</translation>
    </message>
    <message>
        <source>By period: treatments are blinded.</source>
        <translation>Par période&#x202f;: traitements en aveugle.</translation>
    </message>
    <message>
        <source>At least 20% lower: %1 of %2 patients with an active treatment, %3 with %4.</source>
        <translation>Au moins 20&#x202f;% plus bas&#x202f;:&#x202f;%1 patients sur&#x202f;%2 avec un traitement actif,&#x202f;%3 avec&#x202f;%4.</translation>
    </message>
</context>
<context>
    <name>AucLines</name>
    <message>
        <source>D%1</source>
        <translation>J%1</translation>
    </message>
    <message>
        <source>D%1 (%2)</source>
        <translation>J%1 (%2)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Points × days, trapezoidal rule from day %1; %2.</source>
        <translation>Points × jours, règle des trapèzes dès le jour %1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>observed values only</source>
        <translation>valeurs observées seulement</translation>
    </message>
    <message>
        <source>observed, scaled to all days</source>
        <translation>observées, étendues à tous les jours</translation>
    </message>
    <message>
        <source>first and last day there</source>
        <translation>premier et dernier jour présents</translation>
    </message>
    <message>
        <source>every day there</source>
        <translation>tous les jours présents</translation>
    </message>
    <message>
        <source>last value carried forward</source>
        <translation>dernière valeur reportée</translation>
    </message>
    <message>
        <source>straight lines over gaps</source>
        <translation>lignes droites sur les lacunes</translation>
    </message>
    <message>
        <source>first value carried forward</source>
        <translation>première valeur reportée</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup %1 is made and proven, but it could not be put into the list %2. Allow writing there.</source>
        <translation>La sauvegarde %1 est faite et vérifiée, mais elle n’a pas pu être inscrite dans la liste %2. Autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>The last good backup is %1, made on %2.</source>
        <translation>La dernière bonne sauvegarde est %1, du %2.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Call after infusion %1</source>
        <translation>Appel après la perfusion %1</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done out of its window</source>
        <translation>fait hors fenêtre</translation>
    </message>
    <message>
        <source>will not happen</source>
        <translation>n’aura pas lieu</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>État&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Window: %1 only.</source>
        <translation>Fenêtre&#x202f;: le %1 seulement.</translation>
    </message>
    <message>
        <source>Window: %1 to %2.</source>
        <translation>Fenêtre&#x202f;: du %1 au %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>patient and visit</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (synthetic data)</source>
        <translation>%1 (données synthétiques)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed; choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Rien n’a été modifié&#x202f;; choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The picture is too large for the memory. Choose fewer dots per inch.</source>
        <translation>L’image est trop grande pour la mémoire. Choisir moins de points par pouce.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed; choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Rien n’a été changé&#x202f;; choisir un autre dossier.</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA: every number is invented</source>
        <translation>DONNÉES SYNTHÉTIQUES&#x202f;: chaque nombre est inventé</translation>
    </message>
</context>
<context>
    <name>ChartStyle</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>CodeBreak</name>
    <message>
        <source>This is not the code of %1, period %2. The attempt is recorded and nothing is shown. Compare the envelope: number %3, period %2.</source>
        <translation>Ce n’est pas le code de %1, période %2. L’essai est enregistré et rien n’est affiché. Comparez l’enveloppe&#x202f;: numéro %3, période %2.</translation>
    </message>
    <message>
        <source>Life-threatening event</source>
        <translation>Pronostic vital engagé</translation>
    </message>
    <message>
        <source>A medical decision depends on it</source>
        <translation>Une décision médicale en dépend</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>The study is unblinded: the treatment stands on the page of the patient.</source>
        <translation>L’aveugle de l’étude est levé&#x202f;: le traitement est à la page du patient.</translation>
    </message>
    <message>
        <source>There is no allocation list in this study: the pharmacist imports it.</source>
        <translation>Cette étude n’a pas de liste de randomisation&#x202f;: le pharmacien l’importe.</translation>
    </message>
    <message>
        <source>There is no patient %1 in this study.</source>
        <translation>Il n’y a pas de patient %1 dans cette étude.</translation>
    </message>
    <message>
        <source>A period from 1 to %1 is wanted.</source>
        <translation>Une période de 1 à %1 est attendue.</translation>
    </message>
    <message numerus="yes">
        <source>Say why in %n characters or more.</source>
        <translation>
            <numerusform>Dites pourquoi en %n caractère au moins.</numerusform>
            <numerusform>Dites pourquoi en %n caractères au moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of the sealed envelope is wanted, 17 letters and digits; a letter of what is typed is wrong or missing.</source>
        <translation>Le code de l’enveloppe scellée est attendu, 17 lettres et chiffres&#x202f;; il manque une lettre ou l’une est fausse.</translation>
    </message>
</context>
<context>
    <name>CodeBroken</name>
    <message>
        <source>%1, code broken</source>
        <translation>%1, aveugle levé</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>See: carnetctl %1 --help</source>
        <translation>Voir&#x202f;: carnetctl %1 --help</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2. Did you mean --%3?</source>
        <translation>%1 n’a pas d’option %2. Est-ce --%3&#x202f;?</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>Something is missing after %1.</source>
        <translation>Il manque quelque chose après %1.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 ne sait que faire de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 a besoin de --%2.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 est un nombre entier de %2 à %3, pas «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--day is one or more days from %1 to %2, such as 7,35; not “%3”.</source>
        <translation>--day est un ou plusieurs jours de %1 à %2, comme 7,35&#x202f;; pas «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Rules: %2, or all.</source>
        <translation>Il n’y a pas de règle «&#x202f;%1&#x202f;». Règles&#x202f;: %2, ou all.</translation>
    </message>
    <message>
        <source>There is no measure “%1”. Measures: %2, or all.</source>
        <translation>Il n’y a pas de mesure «&#x202f;%1&#x202f;». Mesures&#x202f;: %2, ou all.</translation>
    </message>
    <message>
        <source>No area can be computed: no row has enough scores.</source>
        <translation>Aucune aire ne peut être calculée&#x202f;: aucune ligne n’a assez de scores.</translation>
    </message>
    <message>
        <source>Only one file can be standard input.</source>
        <translation>Un seul fichier peut être l’entrée standard.</translation>
    </message>
    <message>
        <source>%1:1: there is no column %2, which %3 needs.</source>
        <translation>%1:1: il n’y a pas de colonne %2, dont %3 a besoin.</translation>
    </message>
    <message>
        <source>auc needs either a STUDY or --diary FILE. See: carnetctl auc --help</source>
        <translation>auc demande une ÉTUDE ou --diary FICHIER. Voir&#x202f;: carnetctl auc --help</translation>
    </message>
    <message>
        <source>--pre-infusion belongs to --diary; a study takes it from its visits.</source>
        <translation>--pre-infusion va avec --diary&#x202f;; une étude le prend de ses visites.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Kinds: %2.</source>
        <translation>Il n’y a pas de genre «&#x202f;%1&#x202f;». Genres&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--since is a date such as 2018-06-15 (YYYY-MM-DD), not “%1”.</source>
        <translation>--since est une date comme 2018-06-15 (AAAA-MM-JJ), pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>write over an existing STUDY</source>
        <translation>écrire par-dessus une ÉTUDE existante</translation>
    </message>
    <message>
        <source>folder to write to, made when it is not there</source>
        <translation>dossier où écrire, créé s’il manque</translation>
    </message>
    <message>
        <source>Creates a study of invented data: 20 finished patients and 8 at every stage, with open queries, on 15 June 2018 for good. Nothing in it is about a real person.</source>
        <translation>Crée une étude de données inventées&#x202f;: 20 patients qui ont terminé et 8 à chaque étape, avec des demandes ouvertes, au 15 juin 2018 pour toujours. Rien n’y concerne une personne réelle.</translation>
    </message>
    <message>
        <source>only the 20 finished patients, no query</source>
        <translation>seulement les 20 patients terminés, sans demande</translation>
    </message>
    <message>
        <source>Creates a study of invented diaries on a copy of the ketapain protocol with one arm. The same numbers give the same data.</source>
        <translation>Crée une étude de carnets inventés sur une copie du protocole ketapain à un bras. Les mêmes nombres donnent les mêmes données.</translation>
    </message>
    <message>
        <source>patients, 1 to 99999: G-00001, G-00002, …</source>
        <translation>patients, 1 à 99999&#x202f;: G-00001, G-00002, …</translation>
    </message>
    <message>
        <source>last day of the diary, 7 to 1022</source>
        <translation>dernier jour du carnet, 7 à 1022</translation>
    </message>
    <message>
        <source>periods, 1 to 60 (default 1)</source>
        <translation>périodes, 1 à 60 (1 par défaut)</translation>
    </message>
    <message>
        <source>start of the random numbers (default 1)</source>
        <translation>départ des nombres aléatoires (1 par défaut)</translation>
    </message>
    <message>
        <source>a shipped protocol (carnetctl protocols) or a JSON file</source>
        <translation>un protocole fourni (carnetctl protocols) ou un fichier JSON</translation>
    </message>
    <message>
        <source>say what a study holds and how it is kept</source>
        <translation>dire ce que contient une étude et comment elle est tenue</translation>
    </message>
    <message>
        <source>Prints protocol, counts, first and last act, format version and settings in force, one “key: value” a line.</source>
        <translation>Affiche protocole, effectifs, premier et dernier acte, version du format et réglages en vigueur, une ligne «&#x202f;clé&#x202f;: valeur&#x202f;» chacun.</translation>
    </message>
    <message>
        <source>list what is shipped</source>
        <translation>lister ce qui est fourni</translation>
    </message>
    <message>
        <source>Prints id, version and title of each protocol that carnetctl new knows by name.</source>
        <translation>Affiche l’identifiant, la version et le titre de chaque protocole que carnetctl new connaît par son nom.</translation>
    </message>
    <message>
        <source>say what is wrong with a definition file</source>
        <translation>dire ce qui ne va pas dans une définition</translation>
    </message>
    <message>
        <source>Prints each problem of a protocol file with its JSON path; exit code 1 when there is one.</source>
        <translation>Affiche chaque problème d’un fichier de protocole avec son chemin JSON&#x202f;; code de sortie 1 s’il y en a un.</translation>
    </message>
    <message>
        <source>read CSV files into a study, all or nothing</source>
        <translation>lire des fichiers CSV dans une étude, tout ou rien</translation>
    </message>
    <message>
        <source>Reads the CSV files that are there. Refusals name file, line and column, and then nothing is imported.</source>
        <translation>Lit les fichiers CSV présents. Les refus nomment fichier, ligne et colonne, et rien n’est alors importé.</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>dire seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>let different values replace what is recorded</source>
        <translation>laisser des valeurs différentes remplacer les existantes</translation>
    </message>
    <message>
        <source>why they are replaced, for the trail</source>
        <translation>pourquoi elles sont remplacées, pour la piste</translation>
    </message>
    <message>
        <source>One row per patient, period, measure, day and rule, by the trapezoidal rule.</source>
        <translation>Une ligne par patient, période, mesure, jour et règle, par la règle des trapèzes.</translation>
    </message>
    <message>
        <source>a CSV with patient_id, period, day, avg, max, night; no study</source>
        <translation>un CSV avec patient_id, period, day, avg, max, night&#x202f;; sans étude</translation>
    </message>
    <message>
        <source>patient_id, period, pre_infusion_nrs: stands in for day 0</source>
        <translation>patient_id, period, pre_infusion_nrs&#x202f;: remplace le jour 0</translation>
    </message>
    <message>
        <source>average (default), maximum, night or all</source>
        <translation>average (par défaut), maximum, night ou all</translation>
    </message>
    <message>
        <source>such as 7,35; default the protocol’s, for a file 7,15,21,28,35</source>
        <translation>comme 7,35&#x202f;; par défaut ceux du protocole, pour un fichier 7,15,21,28,35</translation>
    </message>
    <message>
        <source>observed, observed_scaled, complete_ends, complete_days, locf, linear, bocf, all; default observed, and locf at the last AUC day</source>
        <translation>observed, observed_scaled, complete_ends, complete_days, locf, linear, bocf, all&#x202f;; par défaut observed, et locf au dernier jour d’ASC</translation>
    </message>
    <message>
        <source>first day of the area (default 0, the infusion day)</source>
        <translation>premier jour de l’aire (0 par défaut, le jour de la perfusion)</translation>
    </message>
    <message>
        <source>png (default), svg, pdf, or several with commas</source>
        <translation>png (par défaut), svg, pdf, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>only the curve of this patient</source>
        <translation>seulement la courbe de ce patient</translation>
    </message>
    <message>
        <source>write the CSV bundle with codebook and scripts</source>
        <translation>écrire le lot CSV avec dictionnaire et scripts</translation>
    </message>
    <message>
        <source>Writes the data as CSV with codebook, code lists, README, manifest and scripts for R, Stata, SAS and SPSS.</source>
        <translation>Écrit les données en CSV avec dictionnaire, listes de codes, README, manifeste et scripts pour R, Stata, SAS et SPSS.</translation>
    </message>
    <message>
        <source>statistics (default) or excel-fr</source>
        <translation>statistics (par défaut) ou excel-fr</translation>
    </message>
    <message>
        <source>csv, the only one of this version</source>
        <translation>csv, le seul de cette version</translation>
    </message>
    <message>
        <source>Prints every act and what it changed as CSV, oldest first.</source>
        <translation>Affiche chaque acte et ce qu’il a changé en CSV, les plus anciens d’abord.</translation>
    </message>
    <message>
        <source>only what concerns this patient</source>
        <translation>seulement ce qui concerne ce patient</translation>
    </message>
    <message>
        <source>only acts of this day (YYYY-MM-DD) or later</source>
        <translation>seulement les actes de ce jour (AAAA-MM-JJ) ou après</translation>
    </message>
    <message>
        <source>only acts of a kind, such as entry, import or finish</source>
        <translation>seulement les actes d’un genre, comme entry, import ou finish</translation>
    </message>
    <message>
        <source>Copies the study into a folder, opens the copy again and verifies it.</source>
        <translation>Copie l’étude dans un dossier, rouvre la copie et la vérifie.</translation>
    </message>
    <message>
        <source>folder for the copy</source>
        <translation>dossier de la copie</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1. The result is incomplete.</source>
        <translation>Impossible d’écrire sur la sortie standard&#x202f;: %1. Le résultat est incomplet.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A study needs the name of a file, such as trial.carnet.</source>
        <translation>Une étude demande un nom de fichier, comme essai.carnet.</translation>
    </message>
    <message>
        <source>“%1” is neither a protocol file nor a shipped protocol. Shipped: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un fichier de protocole ni un protocole fourni. Fournis&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Created %1. Its data are synthetic: every value is invented.</source>
        <translation>%1 créé. Ses données sont synthétiques&#x202f;: chaque valeur est inventée.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1&#x202f;: rien à redire.</translation>
    </message>
    <message>
        <source>the file is empty; a header line and rows are wanted</source>
        <translation>le fichier est vide&#x202f;; il faut un en-tête et des lignes</translation>
    </message>
    <message>
        <source>the column %1 is there twice</source>
        <translation>la colonne %1 figure deux fois</translation>
    </message>
    <message>
        <source>the header has no column %1</source>
        <translation>l’en-tête n’a pas de colonne %1</translation>
    </message>
    <message>
        <source>this row has %1 cells, the header has %2</source>
        <translation>cette ligne a %1 cellules, l’en-tête en a %2</translation>
    </message>
    <message>
        <source>%1 is a whole number, not “%2”</source>
        <translation>%1 est un nombre entier, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a score is a number from 0 to 100, or empty when missing; not “%1”</source>
        <translation>un score est un nombre de 0 à 100, ou vide s’il manque&#x202f;; pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… et %1 de plus.</translation>
    </message>
    <message>
        <source>the patient is missing</source>
        <translation>le patient manque</translation>
    </message>
    <message>
        <source>%1, period %2, day %3 is there twice; one row a day is wanted</source>
        <translation>%1, période %2, jour %3 figure deux fois&#x202f;; il faut une ligne par jour</translation>
    </message>
    <message>
        <source>%1, period %2 has two different scores</source>
        <translation>%1, période %2 a deux scores différents</translation>
    </message>
    <message>
        <source>There is no format “%1”. Formats: %2.</source>
        <translation>Il n’y a pas de format «&#x202f;%1&#x202f;». Formats&#x202f;: %2.</translation>
    </message>
    <message>
        <source>carnetctl: a study of Carnet without a window</source>
        <translation>carnetctl&#x202f;: une étude de Carnet sans fenêtre</translation>
    </message>
    <message>
        <source>Results go to standard output, words to standard error; - is either. Exit codes: 0 done, 1 something found or refused, 2 wrong use, 3 the study cannot be opened, 130 interrupted.</source>
        <translation>Les résultats vont sur la sortie standard, les mots sur l’erreur standard&#x202f;; - est l’une ou l’autre. Codes de sortie&#x202f;: 0 fait, 1 quelque chose trouvé ou refusé, 2 mauvais usage, 3 l’étude ne s’ouvre pas, 130 interrompu.</translation>
    </message>
    <message>
        <source>This study does not verify: %1
Keep the file as it is and go back to the last good backup.</source>
        <translation>Cette étude ne se vérifie pas&#x202f;: %1
Garder le fichier tel quel et revenir à la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>carnetctl has no command %1. See: carnetctl --help</source>
        <translation>carnetctl n’a pas de commande %1. Voir&#x202f;: carnetctl --help</translation>
    </message>
    <message>
        <source>carnetctl has no command %1. Did you mean %2? See: carnetctl --help</source>
        <translation>carnetctl n’a pas de commande %1. Est-ce %2&#x202f;? Voir&#x202f;: carnetctl --help</translation>
    </message>
    <message>
        <source>--lang is en or fr, not “%1”.</source>
        <translation>--lang est en ou fr, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>carnetctl has no option %1. See: carnetctl --help</source>
        <translation>carnetctl n’a pas d’option %1. Voir&#x202f;: carnetctl --help</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no patient %1 in this study.</source>
        <translation>Il n’y a pas de patient %1 dans cette étude.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Il n’y a pas de fichier %1. Vérifier le nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>--replace needs --reason TEXT, which the trail will show.</source>
        <translation>--replace a besoin de --reason TEXTE, que la piste montrera.</translation>
    </message>
    <message>
        <source>--reason belongs to --replace.</source>
        <translation>--reason va avec --replace.</translation>
    </message>
    <message>
        <source>import reads files and folders, not standard input.</source>
        <translation>import lit des fichiers et des dossiers, pas l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>Il n’y a ni fichier ni dossier %1. Vérifier le nom.</translation>
    </message>
    <message>
        <source>Nothing was imported. Refused: %1. Correct the files and import again.</source>
        <translation>Rien n’a été importé. Refusé&#x202f;: %1. Corriger les fichiers et importer à nouveau.</translation>
    </message>
    <message>
        <source>Dry run: nothing was imported.</source>
        <translation>Essai à blanc&#x202f;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>The study holds all of it already: nothing to import.</source>
        <translation>L’étude contient déjà tout&#x202f;: rien à importer.</translation>
    </message>
    <message>
        <source>The format “%1” is not in this version; csv is.</source>
        <translation>Le format «&#x202f;%1&#x202f;» n’est pas dans cette version&#x202f;; csv y est.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Profiles: statistics, excel-fr.</source>
        <translation>Il n’y a pas de profil «&#x202f;%1&#x202f;». Profils&#x202f;: statistics, excel-fr.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>Prints id, version and title of each questionnaire, with its numbers of items and scores. Labels are neutral; the official wording is not shipped.</source>
        <translation>Affiche l’identifiant, la version et le titre de chaque questionnaire, avec ses nombres de questions et de scores. Les libellés sont neutres&#x202f;; les textes officiels ne sont pas fournis.</translation>
    </message>
    <message>
        <source>Prints each problem of a questionnaire file, or of a site’s file of wording, with its JSON path; exit code 1 when there is one.</source>
        <translation>Affiche chaque problème d’un fichier de questionnaire, ou du fichier de textes d’un centre, avec son chemin JSON&#x202f;; code de sortie 1 s’il y en a un.</translation>
    </message>
    <message>
        <source>One row per form and score, empty where the missing rule allows no score. Values that cannot be an answer count as missing.</source>
        <translation>Une ligne par formulaire et par score, vide si la règle des manquants n’en permet pas. Les valeurs qui ne peuvent pas être une réponse comptent comme manquantes.</translation>
    </message>
    <message>
        <source>a CSV with instrument, case, item, value, or patient_id and visit for case</source>
        <translation>un CSV avec instrument, case, item, value, ou patient_id et visit au lieu de case</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no instrument “%1”</source>
        <translation>il n’y a pas de questionnaire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 has no item “%2”</source>
        <translation>%1 n’a pas de question «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is there twice, with two answers</source>
        <translation>%1 s’y trouve deux fois, avec deux réponses</translation>
    </message>
    <message>
        <source>There is no questionnaire to score.</source>
        <translation>Il n’y a aucun questionnaire à calculer.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be an answer and count as missing; the first: %1</source>
        <translation>
            <numerusform>%n valeur ne peut pas être une réponse et compte comme manquante&#x202f;: %1</numerusform>
            <numerusform>%n valeurs ne peuvent pas être des réponses et comptent comme manquantes&#x202f;; la première&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>score needs either a STUDY or --responses FILE. See: carnetctl score --help</source>
        <translation>score demande soit une ÉTUDE, soit --responses FICHIER. Voir&#x202f;: carnetctl score --help</translation>
    </message>
    <message>
        <source>the day, YYYY-MM-DD (default: the study’s today)</source>
        <translation>le jour, AAAA-MM-JJ (par défaut&#x202f;: aujourd’hui pour l’étude)</translation>
    </message>
    <message>
        <source>only what nurse, investigator or datamanager has to do</source>
        <translation>seulement ce que nurse, investigator ou datamanager doit faire</translation>
    </message>
    <message>
        <source>--date is a date such as 2018-06-15 (YYYY-MM-DD), not “%1”.</source>
        <translation>--date est une date comme 2018-06-15 (AAAA-MM-JJ), pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The list knows the roles %1, not “%2”.</source>
        <translation>La liste connaît les rôles %1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Prints as CSV what there is to do, the most urgent first, as the study stood on a day: what is about later dates counts as not yet done. With --ics it writes the visits, calls and infusions, done in the last month and planned, for a calendar program; patients by code only.</source>
        <translation>Affiche en CSV ce qu’il y a à faire, le plus urgent d’abord, dans l’état de l’étude à un jour donné&#x202f;: ce qui concerne des dates ultérieures compte comme non fait. Avec --ics, écrit les visites, appels et perfusions faits depuis un mois et prévus, pour un agenda&#x202f;; patients par leur code seulement.</translation>
    </message>
    <message>
        <source>also visits whose window opens within so many days (--ics: 366)</source>
        <translation>aussi les visites dont la fenêtre s’ouvre d’ici tant de jours (--ics&#x202f;: 366)</translation>
    </message>
    <message>
        <source>a calendar file (iCalendar) instead; - is standard output</source>
        <translation>un fichier d’agenda (iCalendar) à la place&#x202f;; - est la sortie standard</translation>
    </message>
    <message>
        <source>A calendar is of everybody: --ics goes without --role.</source>
        <translation>Un agenda est celui de tous&#x202f;: --ics s’emploie sans --role.</translation>
    </message>
    <message>
        <source>Areas over visits begin at the baseline: --start is 0.</source>
        <translation>Les aires sur les visites commencent à l’inclusion&#x202f;: --start vaut 0.</translation>
    </message>
    <message>
        <source>analyse a plain CSV file; results as CSV</source>
        <translation>analyser un fichier CSV simple&#x202f;; résultats en CSV</translation>
    </message>
    <message>
        <source>reml (default) or ml</source>
        <translation>reml (par défaut) ou ml</translation>
    </message>
    <message>
        <source>satterthwaite (default) or wald</source>
        <translation>satterthwaite (par défaut) ou wald</translation>
    </message>
    <message>
        <source>sidak (default), holm or none, over all comparisons</source>
        <translation>sidak (par défaut), holm ou none, sur toutes les comparaisons</translation>
    </message>
    <message>
        <source>level of the intervals (default 0.95)</source>
        <translation>niveau des intervalles (0.95 par défaut)</translation>
    </message>
    <message>
        <source>leave period out of the model</source>
        <translation>retirer la période du modèle</translation>
    </message>
    <message>
        <source>leave sequence out of the model</source>
        <translation>retirer la séquence du modèle</translation>
    </message>
    <message>
        <source>put first-order carry-over into the model</source>
        <translation>mettre l’effet résiduel du premier ordre dans le modèle</translation>
    </message>
    <message>
        <source>analyse logarithms; adds geometric means and ratios</source>
        <translation>analyser les logarithmes&#x202f;; ajoute moyennes géométriques et rapports</translation>
    </message>
    <message>
        <source>draw the figures and curves, write the tables</source>
        <translation>dessiner figures et courbes, écrire les tableaux</translation>
    </message>
    <message>
        <source>print as PDF: a patient, a diary, a checklist, a form</source>
        <translation>imprimer en PDF&#x202f;: patient, carnet, liste de visite</translation>
    </message>
    <message>
        <source>PDF file to write; - is standard output</source>
        <translation>fichier PDF à écrire&#x202f;; - est la sortie standard</translation>
    </message>
    <message>
        <source>whose paper</source>
        <translation>de quel patient</translation>
    </message>
    <message>
        <source>of a diary; default the next to enter</source>
        <translation>d’un carnet&#x202f;; par défaut le prochain à saisir</translation>
    </message>
    <message>
        <source>of a checklist, call or form; default the next one</source>
        <translation>d’une liste, d’un appel ou d’un formulaire&#x202f;; par défaut la prochaine</translation>
    </message>
    <message>
        <source>form or questionnaire</source>
        <translation>formulaire ou questionnaire</translation>
    </message>
    <message>
        <source>adverse event; without it a blank report</source>
        <translation>événement indésirable&#x202f;; sans lui une déclaration vierge</translation>
    </message>
    <message>
        <source>of a call, where infusions are given at any time</source>
        <translation>d’un appel, là où les perfusions sont libres</translation>
    </message>
    <message>
        <source>checklist and form without what is recorded already</source>
        <translation>liste et formulaire sans ce qui est déjà enregistré</translation>
    </message>
    <message>
        <source>write over an existing FILE</source>
        <translation>remplacer un FILE existant</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 vaut %2, pas «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>--level is a number between 0 and 1, such as 0.95; not “%1”.</source>
        <translation>--level est un nombre entre 0 et 1, comme 0.95&#x202f;; pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--reference: “%1” has no value. Those that have one: %2.</source>
        <translation>--reference&#x202f;: «&#x202f;%1&#x202f;» n’a aucune valeur. En ont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>--%1 means nothing to model %2.</source>
        <translation>--%1 n’a pas de sens pour model %2.</translation>
    </message>
    <message>
        <source>There is no model “%1”. Models: %2.</source>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;». Modèles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>a value is a number, or empty when missing; not “%1”</source>
        <translation>une valeur est un nombre, ou vide si elle manque&#x202f;; pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the %1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>this was there already on line %1</source>
        <translation>c’était déjà là à la ligne %1</translation>
    </message>
    <message>
        <source>y is 0 or 1, or empty when missing; not “%1”</source>
        <translation>y vaut 0 ou 1, ou est vide s’il manque&#x202f;; pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. Sheets: %2.</source>
        <translation>Il n’y a pas de document «&#x202f;%1&#x202f;». Documents&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no visit %1 in this study.</source>
        <translation>Il n’y a pas de visite %1 dans cette étude.</translation>
    </message>
    <message>
        <source>“%1” is not a date, such as 2018-06-15.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2018-06-15.</translation>
    </message>
    <message>
        <source>Whose? Name the patient: --patient CODE.</source>
        <translation>De qui&#x202f;? Nommez le patient&#x202f;: --patient CODE.</translation>
    </message>
    <message>
        <source>Which form? Name it: --form ID.</source>
        <translation>Quel formulaire&#x202f;? Nommez-le&#x202f;: --form ID.</translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Write over it with --replace.</source>
        <translation>%1 existe déjà et reste tel quel. Pour le remplacer&#x202f;: --replace.</translation>
    </message>
    <message>
        <source>treatment or arm to compare with; default the first with a y</source>
        <translation>traitement ou bras de référence&#x202f;; par défaut le premier qui a un y</translation>
    </message>
    <message>
        <source>this patient is in the arm %1 on an earlier line</source>
        <translation>ce patient est dans le bras %1 à une ligne précédente</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>le patient</translation>
    </message>
    <message>
        <source>a visit of the patient, such as V2</source>
        <translation>une visite du patient, par exemple V2</translation>
    </message>
    <message>
        <source>a period of the patient: its diary</source>
        <translation>une période du patient&#x202f;: son carnet</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Creates an empty study on a protocol, which it keeps word for word with its questionnaires, encrypted, with one account: administrator and data manager. Its password comes from --password-file, CARNET_PASSWORD or the terminal. Prints the recovery code: on paper, locked away, it opens the study when the password is lost.</source>
        <translation>Crée une étude vide sur un protocole, gardé mot pour mot avec ses questionnaires, chiffrée, avec un compte&#x202f;: administrateur et gestionnaire de données. Son mot de passe vient de --password-file, de CARNET_PASSWORD ou du terminal. Affiche le code de secours&#x202f;: sur papier, sous clé, il ouvre l’étude quand le mot de passe est perdu.</translation>
    </message>
    <message>
        <source>name of the account (default admin)</source>
        <translation>nom du compte (admin par défaut)</translation>
    </message>
    <message>
        <source>Signs what is recorded now: name, meaning, moment and a digest of the content. A later change shows the signature as broken.</source>
        <translation>Signe ce qui est enregistré maintenant&#x202f;: nom, signification, moment et empreinte du contenu. Une modification ultérieure montre la signature comme rompue.</translation>
    </message>
    <message>
        <source>what the signature stands for; default: reviewed</source>
        <translation>ce que signifie la signature&#x202f;; par défaut&#x202f;: relu</translation>
    </message>
    <message>
        <source>Nobody can change locked data; queries pass. Refuses, and lists what is not done yet, when forms, days, queries or signatures are missing.</source>
        <translation>Personne ne peut modifier des données verrouillées&#x202f;; les demandes passent. Refuse, et liste ce qui reste à faire, tant que manquent des formulaires, des jours, des réponses ou des signatures.</translation>
    </message>
    <message>
        <source>stop changes now, whatever is not done yet</source>
        <translation>arrêter les modifications maintenant, quoi qu’il reste à faire</translation>
    </message>
    <message>
        <source>Takes away the lock of the study, a patient, a visit or a period.</source>
        <translation>Lève le verrou de l’étude, d’un patient, d’une visite ou d’une période.</translation>
    </message>
    <message>
        <source>Removes the free texts that an act recorded, with their salt. Their digests stay, so that the seals still verify. It cannot be undone.</source>
        <translation>Supprime les textes libres enregistrés par un acte, avec leur sel. Leurs empreintes restent, si bien que les sceaux se vérifient encore. C’est irréversible.</translation>
    </message>
    <message>
        <source>number of the act, as the trail says it</source>
        <translation>numéro de l’acte, tel que le dit la piste d’audit</translation>
    </message>
    <message>
        <source>who ordered it: a court, the patient …</source>
        <translation>qui l’a ordonné&#x202f;: un tribunal, le patient…</translation>
    </message>
    <message>
        <source>accounts and keys of a study</source>
        <translation>comptes et clés d’une étude</translation>
    </message>
    <message>
        <source>Accounts are the administrator’s; everybody may change their own password. --user says who acts, with the password from --password-file, CARNET_PASSWORD or the terminal. protect encrypts a study made before accounts existed. Roles: nurse, investigator, datamanager, statistician, pharmacist, monitor, administrator.</source>
        <translation>Les comptes sont à l’administrateur&#x202f;; chacun peut changer son propre mot de passe. --user dit qui agit, avec le mot de passe de --password-file, de CARNET_PASSWORD ou du terminal. protect chiffre une étude d’avant les comptes. Rôles&#x202f;: nurse, investigator, datamanager, statistician, pharmacist, monitor, administrator.</translation>
    </message>
    <message>
        <source>what the account is, several with +</source>
        <translation>rôle du compte, plusieurs avec +</translation>
    </message>
    <message>
        <source>name as printed beside signatures</source>
        <translation>nom imprimé à côté des signatures</translation>
    </message>
    <message>
        <source>a statistician who may take part in the unblinding</source>
        <translation>un statisticien qui peut participer à la levée d’aveugle</translation>
    </message>
    <message>
        <source>the password to set, in the first line; or CARNET_NEW_PASSWORD</source>
        <translation>le mot de passe à donner, en première ligne&#x202f;; ou CARNET_NEW_PASSWORD</translation>
    </message>
    <message>
        <source>the recovery code, in the first line: needs no password</source>
        <translation>le code de secours, en première ligne&#x202f;: sans mot de passe</translation>
    </message>
    <message>
        <source>Encrypts a study with a new key, when somebody may have kept the old one. The passwords stay.</source>
        <translation>Chiffre l’étude avec une nouvelle clé, quand quelqu’un a pu garder l’ancienne. Les mots de passe restent.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Created %1. Print the recovery code and lock it away: without it a lost password is lost for good.</source>
        <translation>%1 est créée. Imprimer le code de secours et le mettre sous clé&#x202f;: sans lui, un mot de passe perdu l’est pour toujours.</translation>
    </message>
    <message>
        <source>Use: carnetctl COMMAND … [--help] [--lang en|fr] [--user NAME]</source>
        <translation>Usage&#x202f;: carnetctl COMMANDE … [--help] [--lang en|fr] [--user NOM]</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles: %2; several with +.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» n’existe pas. Rôles&#x202f;: %2&#x202f;; plusieurs avec +.</translation>
    </message>
    <message>
        <source>--key-holder belongs to a statistician; a pharmacist holds the key anyway.</source>
        <translation>--key-holder va avec un statisticien&#x202f;; un pharmacien détient la clé de toute façon.</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>%1 needs a password: set CARNET_PASSWORD, or give --password-file FILE.</source>
        <translation>%1 demande un mot de passe&#x202f;: définir CARNET_PASSWORD ou donner --password-file FICHIER.</translation>
    </message>
    <message>
        <source>A password is needed: set %1, or give --%2 FILE.</source>
        <translation>Il faut un mot de passe&#x202f;: définir %1 ou donner --%2 FICHIER.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was done.</source>
        <translation>Les deux mots de passe diffèrent. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>user does not know “%1”: list, add, role, disable, password, recovery-code or protect.</source>
        <translation>user ne connaît pas «&#x202f;%1&#x202f;»&#x202f;: list, add, role, disable, password, recovery-code ou protect.</translation>
    </message>
    <message>
        <source>user %1 needs the name of an account.</source>
        <translation>user %1 demande le nom d’un compte.</translation>
    </message>
    <message>
        <source>user %1 takes no name.</source>
        <translation>user %1 ne prend pas de nom.</translation>
    </message>
    <message>
        <source>%1 is encrypted now. Print the recovery code and lock it away; older backups of this study are readable, so keep or destroy them accordingly.</source>
        <translation>%1 est maintenant chiffrée. Imprimer le code de secours et le mettre sous clé&#x202f;; les sauvegardes plus anciennes restent lisibles, à garder ou à détruire en conséquence.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Le compte %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Done: %1 %2.</source>
        <translation>Fait&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>The study has a new key. Passwords and recovery code are as before; other programs that have it open must log in again. Make a backup now.</source>
        <translation>L’étude a une nouvelle clé. Mots de passe et code de secours restent&#x202f;; les autres programmes qui l’ont ouverte doivent se reconnecter. Faire une sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>Name a visit or a period, not both.</source>
        <translation>Nommez une visite ou une période, pas les deux.</translation>
    </message>
    <message>
        <source>This study has no visit “%1”.</source>
        <translation>Cette étude n’a pas de visite «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A visit or a period is a patient’s: name the patient, too.</source>
        <translation>Une visite ou une période est celle d’un patient&#x202f;: nommez aussi le patient.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Déverrouillé.</translation>
    </message>
    <message>
        <source>The words were removed for good. Backups made before still hold them.</source>
        <translation>Le texte est supprimé définitivement. Les sauvegardes antérieures le contiennent encore.</translation>
    </message>
    <message>
        <source>Nothing was kept of the list. Refused: %1. Correct it and try again.</source>
        <translation>Rien n’a été gardé de la liste. Refus&#x202f;: %1. Corrigez-la et recommencez.</translation>
    </message>
    <message>
        <source>The codes were made, but %1 cannot be written: %2. Make new ones with: carnetctl allocation envelopes</source>
        <translation>Les codes sont faits, mais %1 ne peut pas être écrit&#x202f;: %2. Faites-en de nouveaux&#x202f;: carnetctl allocation envelopes</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was done; name another file.</source>
        <translation>%1 existe déjà. Rien n’a été fait&#x202f;; donnez un autre nom.</translation>
    </message>
    <message>
        <source>The codes of the envelopes were not printed, and are kept nowhere: carnetctl allocation envelopes makes new ones.</source>
        <translation>Les codes des enveloppes n’ont pas été imprimés et ne sont conservés nulle part&#x202f;: carnetctl allocation envelopes en fait de nouveaux.</translation>
    </message>
    <message>
        <source>Where to? --envelopes FILE.pdf or --codes FILE.csv.</source>
        <translation>Où&#x202f;? --envelopes FILE.pdf ou --codes FILE.csv.</translation>
    </message>
    <message>
        <source>allocation envelopes needs --reason TEXT, for the trail.</source>
        <translation>allocation envelopes demande --reason TEXT, pour la piste d’audit.</translation>
    </message>
    <message>
        <source>--seed is a whole number from 0 to %1.</source>
        <translation>--seed est un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>Made by %1: seed %2, block %3, %4 numbers. Write these down where nobody blinded can read them, and import the list; it is not in the study yet.</source>
        <translation>Faite par %1&#x202f;: graine %2, bloc %3, %4 numéros. Notez-les là où personne en aveugle ne peut les lire, puis importez la liste&#x202f;; elle n’est pas encore dans l’étude.</translation>
    </message>
    <message>
        <source>allocation %1 needs a file.</source>
        <translation>allocation %1 demande un fichier.</translation>
    </message>
    <message>
        <source>allocation %1 takes no file.</source>
        <translation>allocation %1 ne prend pas de fichier.</translation>
    </message>
    <message>
        <source>allocation list, code break, unblinding</source>
        <translation>liste de randomisation, levée d’aveugle</translation>
    </message>
    <message>
        <source>why a list or its codes are replaced, for the trail</source>
        <translation>pourquoi une liste ou ses codes sont remplacés, pour la piste d’audit</translation>
    </message>
    <message>
        <source>PDF to print the codes from, for the sealed envelopes</source>
        <translation>PDF pour imprimer les codes des enveloppes scellées</translation>
    </message>
    <message>
        <source>the codes as CSV; - is standard output</source>
        <translation>les codes en CSV&#x202f;; - est la sortie standard</translation>
    </message>
    <message>
        <source>start of the random numbers</source>
        <translation>départ des nombres au hasard</translation>
    </message>
    <message>
        <source>how often each sequence is in a block (default 1); 0 mixes 1 and 2</source>
        <translation>combien de fois chaque séquence est dans un bloc (1 par défaut)&#x202f;; 0 mêle 1 et 2</translation>
    </message>
    <message>
        <source>randomisation numbers</source>
        <translation>numéros de randomisation</translation>
    </message>
    <message>
        <source>The first form opens the treatments of all patients for good, with two people, one of whom holds the key, once everything is locked, signed and backed up. The second breaks the code of one patient and period in an emergency: an investigator needs the code of the envelope, a pharmacist the password.</source>
        <translation>La première forme ouvre pour de bon les traitements de tous les patients, à deux personnes, dont une détient la clé, quand tout est verrouillé, signé et sauvegardé. La seconde lève en urgence l’aveugle d’un patient et d’une période&#x202f;: l’investigateur a besoin du code de l’enveloppe, le pharmacien de son mot de passe.</translation>
    </message>
    <message>
        <source>account of the second person</source>
        <translation>compte de la seconde personne</translation>
    </message>
    <message>
        <source>password of the second person, in the first line; or CARNET_SECOND_PASSWORD</source>
        <translation>mot de passe de la seconde personne, à la première ligne&#x202f;; ou CARNET_SECOND_PASSWORD</translation>
    </message>
    <message>
        <source>PDF of the certificate</source>
        <translation>PDF du certificat</translation>
    </message>
    <message>
        <source>whose code is broken</source>
        <translation>patient dont l’aveugle est levé</translation>
    </message>
    <message>
        <source>of which period</source>
        <translation>pour quelle période</translation>
    </message>
    <message>
        <source>why, in 20 characters or more</source>
        <translation>pourquoi, en 20 caractères au moins</translation>
    </message>
    <message>
        <source>who needs to know the treatment</source>
        <translation>qui doit connaître le traitement</translation>
    </message>
    <message>
        <source>the code of the envelope, in the first line</source>
        <translation>le code de l’enveloppe, à la première ligne</translation>
    </message>
    <message>
        <source>Which period? --period K.</source>
        <translation>Quelle période&#x202f;? --period K.</translation>
    </message>
    <message>
        <source>The code of the sealed envelope is wanted: --code-file FILE, in its first line; - is standard input.</source>
        <translation>Le code de l’enveloppe scellée est attendu&#x202f;: --code-file FILE, à la première ligne&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>The code break is on record; the treatment is kept nowhere. Phone the data manager and the sponsor.</source>
        <translation>La levée d’aveugle est enregistrée&#x202f;; le traitement n’est conservé nulle part. Appelez le gestionnaire de données et le promoteur.</translation>
    </message>
    <message>
        <source>The password of %1 is needed too: --second-password-file FILE or CARNET_SECOND_PASSWORD.</source>
        <translation>Le mot de passe de %1 est nécessaire aussi&#x202f;: --second-password-file FILE ou CARNET_SECOND_PASSWORD.</translation>
    </message>
    <message>
        <source>It is too early: nothing was opened.</source>
        <translation>C’est trop tôt&#x202f;: rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>--patient breaks the code of one, --second unblinds all: not both.</source>
        <translation>--patient lève l’aveugle d’un seul, --second celui de tous&#x202f;: pas les deux.</translation>
    </message>
    <message>
        <source>Proves the backup, shows what it holds beside what stands at STUDY, and puts a proven copy there. An existing STUDY is refused unless --replace, and then kept beside it under another name.</source>
        <translation>Vérifie la sauvegarde, montre ce qu’elle contient en regard de ce qui se trouve à STUDY, et y place une copie vérifiée. Une STUDY existante est refusée sans --replace, et alors gardée à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>where the study goes</source>
        <translation>où placer l’étude</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 in the study there</source>
        <translation>%1&#x202f;: %2 dans la sauvegarde, %3 dans l’étude en place</translation>
    </message>
    <message>
        <source>%1: %2 in the backup</source>
        <translation>%1&#x202f;: %2 dans la sauvegarde</translation>
    </message>
    <message>
        <source>The study at %1 is another one.</source>
        <translation>L’étude qui se trouve à %1 en est une autre.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Ce qui s’y trouvait est gardé sous %1.</translation>
    </message>
    <message>
        <source>only texts of this patient</source>
        <translation>seulement les textes de ce patient</translation>
    </message>
    <message>
        <source>only of this occasion, such as P2.D07 or AE1</source>
        <translation>seulement de cette occasion, comme P2.D07 ou AE1</translation>
    </message>
    <message>
        <source>only texts of this item</source>
        <translation>seulement les textes de cette donnée</translation>
    </message>
    <message>
        <source>Checks the file, every seal, and that what is shown agrees with the record; exit code 1 and the first broken act otherwise. With anchors that left the machine, such as STUDY.anchors or the manifest of an export, also that nothing was cut off or rewritten before them.</source>
        <translation>Contrôle le fichier, chaque sceau, et que ce qui est montré concorde avec l’enregistrement&#x202f;; sinon code de sortie 1 et premier acte rompu. Avec des ancres qui ont quitté la machine, telles que STUDY.anchors ou le manifeste d’un export, contrôle aussi que rien n’a été coupé ni réécrit avant elles.</translation>
    </message>
    <message>
        <source>anchors to compare with; - is standard input</source>
        <translation>ancres à comparer&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Not every anchor holds: %1</source>
        <translation>Toutes les ancres ne tiennent pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>create a study: for a try, of any size, empty</source>
        <translation>créer une étude&#x202f;: pour essayer, de toute taille, vide</translation>
    </message>
    <message>
        <source>areas under the curves, scores of the forms, as CSV</source>
        <translation>aires sous les courbes, scores des formulaires, en CSV</translation>
    </message>
    <message>
        <source>who changed what, when, why; proof that it is whole</source>
        <translation>qui a changé quoi, quand, pourquoi&#x202f;; preuve d’intégrité</translation>
    </message>
    <message>
        <source>signatures, locks, texts taken out on order</source>
        <translation>signatures, verrous, textes retirés sur ordre</translation>
    </message>
    <message>
        <source>make a proven copy, bring one back</source>
        <translation>faire une copie prouvée, en ramener une</translation>
    </message>
    <message>
        <source>Writes one paper, in English or French (--lang). Without a patient: the study, its queries, its visits or its audit trail. An existing FILE stays as it is.</source>
        <translation>Écrit un document, en anglais ou en français (--lang). Sans patient&#x202f;: l’étude, ses demandes, ses visites ou sa piste d’audit. Un FICHIER existant reste tel quel.</translation>
    </message>
    <message>
        <source>summary (default), diary, diary-entered, call, checklist, form, event, queries, trail, audit, visits, study</source>
        <translation>summary (par défaut), diary, diary-entered, call, checklist, form, event, queries, trail, audit, visits, study</translation>
    </message>
    <message>
        <source>first day of the visits, default today, or of the audit trail</source>
        <translation>premier jour des visites, aujourd’hui par défaut, ou de la piste d’audit</translation>
    </message>
    <message>
        <source>last day of the visits, default six weeks on, or of the audit trail</source>
        <translation>dernier jour des visites, six semaines après par défaut, ou de la piste d’audit</translation>
    </message>
    <message>
        <source>of the audit trail: after-completion, outside-hours, to-missing, double-entry, signatures, unblinding, failed-log-ins, fast-entry, redactions</source>
        <translation>de la piste d’audit&#x202f;: after-completion, outside-hours, to-missing, double-entry, signatures, unblinding, failed-log-ins, fast-entry, redactions</translation>
    </message>
    <message>
        <source>audit trail of one account</source>
        <translation>piste d’audit d’un seul compte</translation>
    </message>
    <message>
        <source>audit trail of one kind of act, such as entry or sign</source>
        <translation>piste d’audit d’un seul genre d’acte, comme entry ou sign</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Filters: %2.</source>
        <translation>Il n’y a pas de filtre «&#x202f;%1&#x202f;». Filtres&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--min-share is a number from 0 to 1, such as 0.5; not “%1”.</source>
        <translation>--min-share est un nombre de 0 à 1, comme 0.5&#x202f;; pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--relative and --min-share belong to areas of diaries.</source>
        <translation>--relative et --min-share concernent les aires des carnets.</translation>
    </message>
    <message>
        <source>no area below this share of days after the infusion, 0 to 1</source>
        <translation>pas d’aire sous cette part des jours après la perfusion, 0 à 1</translation>
    </message>
    <message>
        <source>columns net, above, below: relative to the first day</source>
        <translation>colonnes net, above, below&#x202f;: relatif au premier jour</translation>
    </message>
    <message>
        <source>Writes the tables that the design has, as CSV and HTML: table1 the patients at inclusion, table2 the areas, table3 the questionnaires or the results by visit, table4 the analgesics. While blinded by period, arms together.</source>
        <translation>Écrit les tableaux que le plan prévoit, en CSV et HTML&#x202f;: table1 les patients à l’inclusion, table2 les aires, table3 les questionnaires ou les résultats par visite, table4 les antalgiques. En aveugle, par période, bras confondus.</translation>
    </message>
    <message>
        <source>every analysis of the window too, as CSV in DIR/analyses</source>
        <translation>aussi chaque analyse de la fenêtre, en CSV dans DIR/analyses</translation>
    </message>
    <message>
        <source>crossover and binary read patient, sequence, period, treatment, y (binary: 0 or 1), parallel patient, arm, day, y (day 0 is the baseline), paired patient, before, after, relief patient, days, came_back (0 or 1) and arm where there are several. An empty y is missing. The paper’s own model is crossover --no-period --df wald.</source>
        <translation>crossover et binary lisent patient, sequence, period, treatment, y (binary&#x202f;: 0 ou 1), parallel patient, arm, day, y (le jour 0 est la valeur initiale), paired patient, before, after, relief patient, days, came_back (0 ou 1) et arm s’il y en a plusieurs. Un y vide manque. Le modèle de l’article est crossover --no-period --df wald.</translation>
    </message>
    <message>
        <source>so many decimals more in the pages, 0 to 3 (default 0)</source>
        <translation>autant de décimales de plus dans les pages, 0 à 3 (0 par défaut)</translation>
    </message>
    <message>
        <source>days are 0 or more</source>
        <translation>les jours valent 0 ou plus</translation>
    </message>
    <message>
        <source>came_back is 1 when the pain came back, 0 when relief went on; not “%1”</source>
        <translation>came_back vaut 1 quand la douleur est revenue, 0 quand le soulagement continuait&#x202f;; pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Writes what the design has: fig2, fig3, fig4a, fig4b (areas), the results over the visits and by arm, relief, responder_curve, ae, ae_terms, completeness, visits, forms, recruitment, consort, and patients/CODE. While blinded by period, arms not told apart.</source>
        <translation>Écrit ce que le plan comporte&#x202f;: fig2, fig3, fig4a, fig4b (aires), les résultats par visite et par bras, relief, responder_curve, ae, ae_terms, completeness, visits, forms, recruitment, consort, et patients/CODE. En aveugle par période, bras non distingués.</translation>
    </message>
    <message>
        <source>see and change the protocol of a running study</source>
        <translation>voir et changer le protocole d’une étude en cours</translation>
    </message>
    <message>
        <source>show prints the protocol in force as JSON, or as it was after a change. change puts a changed file in force as one act: windows, diary, checks, lists, forms, second entry, hours. Design, arms, periods and visits stay, and nothing that was recorded is lost.</source>
        <translation>show imprime le protocole en vigueur en JSON, ou tel qu’après un changement. change met en vigueur un fichier modifié, en un seul acte&#x202f;: fenêtres, carnet, contrôles, listes, formulaires, seconde saisie, heures. Plan, bras, périodes et visites restent, et rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>0 as the study was made, 1 after the first change …</source>
        <translation>0 comme à la création, 1 après le premier changement…</translation>
    </message>
    <message>
        <source>only say what would change, or what speaks against it</source>
        <translation>seulement dire ce qui changerait, ou ce qui s’y oppose</translation>
    </message>
    <message>
        <source>list prints the queries as CSV, one row each. Raising and answering belong to those who answer queries, closing to the data manager.</source>
        <translation>list imprime les demandes en CSV, une ligne chacune. Les poser et y répondre revient à ceux qui répondent aux demandes, les clore au gestionnaire de données.</translation>
    </message>
    <message>
        <source>where the value stands, such as P2.D07, V3 or AE1; - the patient</source>
        <translation>où se trouve la valeur, par exemple P2.D07, V3 ou AE1&#x202f;; - le patient</translation>
    </message>
    <message>
        <source>the item, such as average</source>
        <translation>l’item, par exemple average</translation>
    </message>
    <message>
        <source>the question or the answer</source>
        <translation>la question ou la réponse</translation>
    </message>
    <message>
        <source>only those that are not closed</source>
        <translation>seulement celles qui ne sont pas closes</translation>
    </message>
    <message>
        <source>“%1” is no occasion of this study; P2.D07, V3, AE1 or - are some.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moment de cette étude&#x202f;; P2.D07, V3, AE1 ou - en sont.</translation>
    </message>
    <message>
        <source>This study has no item “%1”.</source>
        <translation>Cette étude n’a pas d’item «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name the query by its number, as “query list” prints it.</source>
        <translation>Désigner la demande par son numéro, comme «&#x202f;query list&#x202f;» l’imprime.</translation>
    </message>
    <message>
        <source>query knows list, raise, answer, close and reopen, not “%1”.</source>
        <translation>query connaît list, raise, answer, close et reopen, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name the changed protocol file after the study.</source>
        <translation>Nommer le fichier de protocole modifié après l’étude.</translation>
    </message>
    <message>
        <source>Nothing differs from the protocol in force.</source>
        <translation>Rien ne diffère du protocole en vigueur.</translation>
    </message>
    <message>
        <source>In force from now on as version %1.</source>
        <translation>En vigueur dès maintenant, version %1.</translation>
    </message>
    <message>
        <source>setup knows show, list and change, not “%1”.</source>
        <translation>setup connaît show, list et change, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is a list already: --reason TEXT says why it is replaced, --second NAME who else answers for it.</source>
        <translation>Il y a déjà une liste&#x202f;: --reason TEXTE dit pourquoi elle est remplacée, --second NOM qui d’autre en répond.</translation>
    </message>
    <message>
        <source>allocation does not know “%1”: import, check, make, envelopes, receipt or share.</source>
        <translation>allocation ne connaît pas «&#x202f;%1&#x202f;»&#x202f;: import, check, make, envelopes, receipt ou share.</translation>
    </message>
    <message>
        <source>For the pharmacist. import checks a list and seals it in the study: from then on only the holders of the key can open it. To replace a list that is there takes a reason and a second person, a data manager, a statistician or another pharmacist. check only says what it finds. make prints a new list for the protocol. envelopes makes new emergency codes when the printed ones are lost. receipt says again what was imported, by whom and when, never which number has what. share gives the key to those who are marked as its holders and came later.</source>
        <translation>Pour le pharmacien. import contrôle une liste et la scelle dans l’étude&#x202f;: dès lors, seuls les détenteurs de la clé peuvent l’ouvrir. Remplacer une liste en place demande un motif et une seconde personne, gestionnaire de données, statisticien ou autre pharmacien. check dit seulement ce qu’il trouve. make affiche une nouvelle liste pour le protocole. envelopes fait de nouveaux codes d’urgence quand ceux imprimés sont perdus. receipt redit ce qui a été importé, par qui et quand, jamais quel numéro a quoi. share donne la clé à ceux qui en sont marqués détenteurs et sont venus plus tard.</translation>
    </message>
    <message>
        <source>PDF of the receipt, to be filed</source>
        <translation>PDF du reçu, à classer</translation>
    </message>
    <message>
        <source>what is due and late; queries</source>
        <translation>ce qui est dû et en retard&#x202f;; demandes</translation>
    </message>
    <message>
        <source>fix who is compared by treatment: every randomised patient</source>
        <translation>fixer qui est comparé par traitement&#x202f;: chaque patient randomisé</translation>
    </message>
    <message>
        <source>but these, with a reason</source>
        <translation>sauf ceux-ci, avec un motif</translation>
    </message>
    <message>
        <source>The population of the analysis: %1.</source>
        <translation>La population de l’analyse&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Ouvrir l’étude de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>&amp;Fermer l’étude</translation>
    </message>
    <message>
        <source>Export this &amp;view…</source>
        <translation>Exporter cette &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>&amp;Imprimer cette page…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Previous patient</source>
        <translation>Patient &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next patient</source>
        <translation>Patient &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Diary of the current period</source>
        <translation>&amp;Carnet de la période en cours</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie précédente de la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Narrow or wide &amp;page list</source>
        <translation>&amp;Liste des pages étroite ou large</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>Thème à contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Back up the study…</source>
        <translation>&amp;Sauvegarder l’étude…</translation>
    </message>
    <message>
        <source>&amp;Reset the demo study…</source>
        <translation>&amp;Réinitialiser la démonstration…</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Touches de cette page</translation>
    </message>
    <message>
        <source>&amp;About Carnet</source>
        <translation>À &amp;propos de Carnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>S&amp;witch user…</source>
        <translation>Changer d’&amp;utilisateur…</translation>
    </message>
    <message>
        <source>Resto&amp;re a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Sign or lock…</source>
        <translation>&amp;Signer ou verrouiller…</translation>
    </message>
    <message>
        <source>&amp;Lock the study…</source>
        <translation>&amp;Verrouiller l’étude…</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>&amp;Piste d’audit</translation>
    </message>
</context>
<context>
    <name>CurvesChart</name>
    <message>
        <source>mean %1</source>
        <translation>moy. %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>few lines</source>
        <translation>peu de lignes</translation>
    </message>
    <message>
        <source>many lines</source>
        <translation>beaucoup de lignes</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>25–75 %</source>
        <translation>25–75&#x202f;%</translation>
    </message>
    <message>
        <source>5–95 %</source>
        <translation>5–95&#x202f;%</translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>day of a period on an axis</comment>
        <translation>J%1</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>a comparison is wanted at “%1”</source>
        <translation>il faut une comparaison à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>«&#x202f;%1&#x202f;» est de trop</translation>
    </message>
    <message>
        <source>no measure is named</source>
        <translation>aucune mesure n’est nommée</translation>
    </message>
    <message>
        <source>too many brackets</source>
        <translation>trop de parenthèses</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>l’expression finit trop tôt</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>a bracket is wanted after abs</source>
        <translation>il faut une parenthèse après abs</translation>
    </message>
    <message>
        <source>a closing bracket is wanted</source>
        <translation>il faut une parenthèse fermante</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is no measure of the diary</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une mesure du carnet</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>l’expression est trop longue</translation>
    </message>
    <message>
        <source>at least one item is wanted</source>
        <translation>il faut au moins un item</translation>
    </message>
    <message>
        <source>two numbers are wanted, low and high</source>
        <translation>il faut deux nombres, bas et haut</translation>
    </message>
    <message>
        <source>low %1 is above high %2</source>
        <translation>le bas %1 dépasse le haut %2</translation>
    </message>
    <message>
        <source>“%1” is no number; a number item takes numbers as codes</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#x202f;; un item numérique a des nombres pour codes</translation>
    </message>
    <message>
        <source>code %1 is outside the range of the item</source>
        <translation>le code %1 est hors de l’étendue de l’item</translation>
    </message>
    <message>
        <source>there is no option list “%1”</source>
        <translation>il n’y a pas de liste d’options «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>only choice and number items have options</source>
        <translation>seuls les items à choix ou numériques ont des options</translation>
    </message>
    <message>
        <source>an object is wanted, in braces</source>
        <translation>il faut un objet, entre accolades</translation>
    </message>
    <message>
        <source>step %1 does not divide the range</source>
        <translation>le pas %1 ne divise pas l’étendue</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>unknown key; known here: %1</source>
        <translation>clé inconnue&#x202f;; connues ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>“%1” is not known; one of %2 is wanted</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu&#x202f;; il faut l’un de %2</translation>
    </message>
    <message>
        <source>“%1” is no name: letters, digits and underscores are wanted, a letter first</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom&#x202f;: il faut lettres, chiffres et soulignés, une lettre d’abord</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted</source>
        <translation>il faut un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted</source>
        <translation>il faut un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>a list is wanted, in square brackets</source>
        <translation>il faut une liste, entre crochets</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>this is not JSON (%1)</source>
        <translation>ce n’est pas du JSON (%1)</translation>
    </message>
    <message>
        <source>“%1” is already used at %2</source>
        <translation>«&#x202f;%1&#x202f;» est déjà employé à %2</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens are wanted</source>
        <translation>il faut des minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>at least one # is wanted, the place of a digit</source>
        <translation>il faut au moins un #, la place d’un chiffre</translation>
    </message>
    <message>
        <source>this design wants two arms or more</source>
        <translation>ce plan demande deux bras ou plus</translation>
    </message>
    <message>
        <source>a crossover wants at least one sequence</source>
        <translation>un essai croisé demande au moins une séquence</translation>
    </message>
    <message>
        <source>%1 arms are wanted, one for each period</source>
        <translation>il faut %1 bras, un par période</translation>
    </message>
    <message>
        <source>“%1” is no arm</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un bras</translation>
    </message>
    <message>
        <source>the program has a list of this name</source>
        <translation>le programme a une liste de ce nom</translation>
    </message>
    <message>
        <source>at least one measure is wanted</source>
        <translation>il faut au moins une mesure</translation>
    </message>
    <message>
        <source>two numbers are wanted, low and high, from 0 to 3000</source>
        <translation>il faut deux nombres, bas et haut, de 0 à 3000</translation>
    </message>
    <message>
        <source>a step in whole tenths is wanted</source>
        <translation>il faut un pas en dixièmes entiers</translation>
    </message>
    <message>
        <source>a diary day from %1 to %2 is wanted</source>
        <translation>il faut un jour de carnet de %1 à %2</translation>
    </message>
    <message>
        <source>days are wanted in rising order</source>
        <translation>il faut des jours croissants</translation>
    </message>
    <message>
        <source>day %1 is not among the AUC days</source>
        <translation>le jour %1 n’est pas parmi les jours d’ASC</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, jour %2</translation>
    </message>
    <message>
        <source>there is no item “%1”</source>
        <translation>il n’y a pas d’item «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>within_points or within_share is wanted</source>
        <translation>il faut within_points ou within_share</translation>
    </message>
    <message>
        <source>“%1” is no reason why a value is missing</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un motif de valeur manquante</translation>
    </message>
    <message>
        <source>“%1” is no class of drugs</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une classe de médicaments</translation>
    </message>
    <message>
        <source>the instrument calls itself “%1”</source>
        <translation>l’instrument se nomme lui-même «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is another instrument “%1”</source>
        <translation>il y a un autre instrument «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>option list “%1” stands for other answers elsewhere</source>
        <translation>la liste d’options «&#x202f;%1&#x202f;» désigne d’autres réponses ailleurs</translation>
    </message>
    <message>
        <source>at most 1000 visits are possible</source>
        <translation>1000 visites au plus sont possibles</translation>
    </message>
    <message>
        <source>“%1” names a period or a row of a list</source>
        <translation>«&#x202f;%1&#x202f;» nomme une période ou une ligne de liste</translation>
    </message>
    <message>
        <source>is missing; only the first visit has none</source>
        <translation>manque&#x202f;; seule la première visite n’en a pas</translation>
    </message>
    <message>
        <source>is missing; an infusion begins a period</source>
        <translation>manque&#x202f;; une perfusion ouvre une période</translation>
    </message>
    <message>
        <source>two days are wanted, low and high</source>
        <translation>il faut deux jours, bas et haut</translation>
    </message>
    <message>
        <source>the target day lies outside; low is 0 or less, high 0 or more</source>
        <translation>le jour cible est en dehors&#x202f;; bas vaut 0 ou moins, haut 0 ou plus</translation>
    </message>
    <message>
        <source>there is no form or instrument “%1”</source>
        <translation>il n’y a ni formulaire ni instrument «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no visit “%1”</source>
        <translation>il n’y a pas de visite «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the anchors run in a circle</source>
        <translation>les ancres tournent en rond</translation>
    </message>
    <message>
        <source>period %1 has another infusion already</source>
        <translation>la période %1 a déjà une autre perfusion</translation>
    </message>
    <message>
        <source>period %1 has no infusion</source>
        <translation>la période %1 n’a pas de perfusion</translation>
    </message>
    <message>
        <source>the answer %1 has no option</source>
        <translation>la réponse %1 n’a pas d’option</translation>
    </message>
    <message>
        <source>a reversed item needs a range</source>
        <translation>une question inversée demande une étendue</translation>
    </message>
    <message>
        <source>there is no other item “%1”</source>
        <translation>il n’y a pas d’autre question «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is an item; a score needs a name of its own</source>
        <translation>«&#x202f;%1&#x202f;» est une question&#x202f;; un score demande un nom à lui</translation>
    </message>
    <message>
        <source>the items give %1 to %2</source>
        <translation>les questions donnent de %1 à %2</translation>
    </message>
    <message>
        <source>%1 is not above %2, where the band before begins</source>
        <translation>%1 n’est pas au-dessus de %2, où commence le niveau précédent</translation>
    </message>
    <message>
        <source>the first band begins at %1, the lowest score</source>
        <translation>le premier niveau commence à %1, le score le plus bas</translation>
    </message>
    <message>
        <source>%1 is above the highest score, %2</source>
        <translation>%1 est au-dessus du score le plus haut, %2</translation>
    </message>
    <message>
        <source>%1 is already the code of another band</source>
        <translation>%1 est déjà le code d’un autre niveau</translation>
    </message>
    <message>
        <source>one limit is wanted: %1</source>
        <translation>une seule limite est attendue&#x202f;: %1</translation>
    </message>
    <message>
        <source>a score with bands is wanted, named before this one</source>
        <translation>un score avec des niveaux est attendu, nommé avant celui-ci</translation>
    </message>
    <message>
        <source>numbers above 0 are wanted</source>
        <translation>des nombres supérieurs à 0 sont attendus</translation>
    </message>
    <message>
        <source>“%1” is no item that asks for a time</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une question qui demande une heure</translation>
    </message>
    <message>
        <source>at least one item or score is wanted</source>
        <translation>au moins une question ou un score est attendu</translation>
    </message>
    <message>
        <source>the score “%1” comes later; a score is made of those before it</source>
        <translation>le score «&#x202f;%1&#x202f;» vient plus loin&#x202f;; un score se compose de ceux qui le précèdent</translation>
    </message>
    <message>
        <source>there is no item or score “%1”</source>
        <translation>il n’y a pas de question ni de score «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>only items are recoded</source>
        <translation>seules les questions sont recodées</translation>
    </message>
    <message>
        <source>“%1” is reversed already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà inversée</translation>
    </message>
    <message>
        <source>one of table, steps, constant, as_answered is wanted</source>
        <translation>une seule clé parmi table, steps, constant, as_answered est attendue</translation>
    </message>
    <message>
        <source>the answer %1 is left out</source>
        <translation>la réponse %1 est oubliée</translation>
    </message>
    <message>
        <source>“%1” has no options to recode</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’options à recoder</translation>
    </message>
    <message>
        <source>%1 is not above %2, where the step before begins</source>
        <translation>%1 n’est pas au-dessus de %2, où commence le palier précédent</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>%1 numbers are wanted, not %2</source>
        <translation>%1 nombres sont attendus, pas %2</translation>
    </message>
    <message>
        <source>there is no instrument “%1”</source>
        <translation>il n’y a pas de questionnaire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a text is wanted; codes, ranges and scores stay those of the definition</source>
        <translation>un texte est attendu&#x202f;; codes, étendues et scores restent ceux de la définition</translation>
    </message>
    <message>
        <source>“%1” is no item of this form</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une question de ce formulaire</translation>
    </message>
    <message>
        <source>there is no form “%1” with required items above</source>
        <translation>il n’y a pas plus haut de formulaire «&#x202f;%1&#x202f;» avec des questions obligatoires</translation>
    </message>
    <message>
        <source>a design without periods has no diary</source>
        <translation>un plan sans période n’a pas de carnet</translation>
    </message>
    <message>
        <source>a design without periods has no area under a diary</source>
        <translation>un plan sans période n’a pas d’aire sous un carnet</translation>
    </message>
    <message>
        <source>the number that an item of this form must hold is wanted</source>
        <translation>le nombre que doit contenir un item de ce formulaire est attendu</translation>
    </message>
    <message>
        <source>no visit asks for “%1”</source>
        <translation>aucune visite ne demande «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is no number with a range</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre avec une étendue</translation>
    </message>
    <message>
        <source>a whole number of days from 1 to 3660 is wanted</source>
        <translation>un nombre entier de jours de 1 à 3660 est attendu</translation>
    </message>
    <message>
        <source>a date such as 2015-11-10 is wanted</source>
        <translation>une date comme 2015-11-10 est attendue</translation>
    </message>
    <message>
        <source>a day after the beginning is wanted</source>
        <translation>un jour après le début est attendu</translation>
    </message>
    <message>
        <source>a time such as 08:00 is wanted</source>
        <translation>une heure comme 08:00 est attendue</translation>
    </message>
    <message>
        <source>a time after the beginning is wanted</source>
        <translation>une heure après le début est attendue</translation>
    </message>
    <message>
        <source>a day of the week is wanted, 1 (Monday) to 7</source>
        <translation>un jour de la semaine est attendu, de 1 (lundi) à 7</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Creating the demo study</source>
        <translation>Création de l’étude de démonstration</translation>
    </message>
</context>
<context>
    <name>DiaryPaper</name>
    <message>
        <source>This design has no diary: nothing to print. The questionnaires of each visit can be printed instead.</source>
        <translation>Ce plan n’a pas de carnet&#x202f;: rien à imprimer. Les questionnaires de chaque visite peuvent l’être.</translation>
    </message>
    <message>
        <source>There is no period %1: this study has %2.</source>
        <translation>Il n’y a pas de période %1&#x202f;: cette étude en a %2.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 à %2)</translation>
    </message>
    <message>
        <source>Pain killers taken: name, number</source>
        <translation>Antalgiques pris&#x202f;: nom, nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Infusion planned on</source>
        <translation>Perfusion prévue le</translation>
    </message>
    <message>
        <source>Infusion given on</source>
        <translation>Perfusion faite le</translation>
    </message>
    <message>
        <source>First day to fill in</source>
        <translation>Premier jour à remplir</translation>
    </message>
    <message>
        <source>Last day to fill in</source>
        <translation>Dernier jour à remplir</translation>
    </message>
    <message>
        <source>Bring it back between</source>
        <translation>À rapporter entre le</translation>
    </message>
    <message>
        <source>Telephone of the centre</source>
        <translation>Téléphone du centre</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>Personne à demander</translation>
    </message>
    <message>
        <source>The infusion has not been given yet: if it takes place on another day, print this diary again.</source>
        <translation>La perfusion n’a pas encore eu lieu&#x202f;: si elle se fait un autre jour, imprimez ce carnet de nouveau.</translation>
    </message>
    <message>
        <source>The day of the infusion is not known yet: write the dates in by hand, or print this diary later.</source>
        <translation>Le jour de la perfusion n’est pas encore connu&#x202f;: écrivez les dates à la main, ou imprimez ce carnet plus tard.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Fill in one row every evening before you go to sleep, for the day that ends. Night pain is that of the night before.</source>
        <translation>Remplissez une ligne chaque soir avant de dormir, pour la journée qui s’achève. La douleur nocturne est celle de la nuit précédente.</translation>
    </message>
    <message>
        <source>Each day asks for %1. For each, cross one box from %2 (no pain) to %3 (the worst pain you can imagine).</source>
        <translation>Chaque jour demande&#x202f;: %1. Pour chacune, cochez une case de %2 (aucune douleur) à %3 (la pire douleur imaginable).</translation>
    </message>
    <message>
        <source>If you crossed the wrong box, circle the right one. Do not erase anything.</source>
        <translation>Si vous avez coché la mauvaise case, entourez la bonne. N’effacez rien.</translation>
    </message>
    <message>
        <source>Write every pain killer that you take besides your usual treatment: its name and how many. Write “none” when you took none.</source>
        <translation>Notez chaque antalgique pris en plus de votre traitement habituel&#x202f;: son nom et combien. Écrivez «&#x202f;aucun&#x202f;» si vous n’en avez pas pris.</translation>
    </message>
    <message>
        <source>If you forget a day, leave its row empty. Do not fill it in later from memory.</source>
        <translation>Si vous oubliez un jour, laissez sa ligne vide. Ne la remplissez pas plus tard de mémoire.</translation>
    </message>
    <message>
        <source>Notes are for whatever you want to tell us: an illness, a bad night, a new treatment.</source>
        <translation>Les remarques servent à nous dire ce que vous voulez&#x202f;: une maladie, une mauvaise nuit, un nouveau traitement.</translation>
    </message>
    <message>
        <source>If something worries you, telephone the centre at once, do not wait for the next visit.</source>
        <translation>Si quelque chose vous inquiète, téléphonez au centre tout de suite, sans attendre la prochaine visite.</translation>
    </message>
    <message>
        <source>How to fill in this diary</source>
        <translation>Comment remplir ce carnet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>invented answers</source>
        <translation>réponses inventées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Paracetamol 1 g, 2 tablets</source>
        <translation>Paracétamol 1 g, 2 comprimés</translation>
    </message>
    <message>
        <source>Slept badly</source>
        <translation>Mal dormi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>days %1 to %2</source>
        <translation>jours %1 à %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>%1 = no pain · %2 = worst pain you can imagine · cross one box in each line</source>
        <translation>%1 = aucune douleur · %2 = pire douleur imaginable · une case à cocher par ligne</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>date:</source>
        <translation>date&#x202f;:</translation>
    </message>
    <message>
        <source>%1 · Diary of period %2</source>
        <comment>patient</comment>
        <translation>%1 · Carnet de la période %2</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Carnet de douleur</translation>
    </message>
    <message>
        <source>%1 · Diary of period %2 as entered</source>
        <comment>patient</comment>
        <translation>%1 · Carnet de la période %2 tel que saisi</translation>
    </message>
    <message>
        <source>Diary of period %1 as entered</source>
        <translation>Carnet de la période %1 tel que saisi</translation>
    </message>
    <message>
        <source>infusion %1</source>
        <translation>perfusion le %1</translation>
    </message>
    <message>
        <source>%1. Received on %2.</source>
        <translation>%1. Reçu le %2.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rescue analgesics</source>
        <translation>Antalgiques de secours</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>DiaryPaste</name>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 est hors de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is no step of %2</source>
        <translation>%1 n’est pas un pas de %2</translation>
    </message>
    <message>
        <source>outside the diary</source>
        <translation>hors du carnet</translation>
    </message>
</context>
<context>
    <name>EventCounts</name>
    <message>
        <source>Whole study</source>
        <translation>Toute l’étude</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>Serious adverse event report</source>
        <translation>Déclaration d’événement indésirable grave</translation>
    </message>
    <message>
        <source>Adverse event report</source>
        <translation>Fiche d’événement indésirable</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient, paper</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adverse event %1</source>
        <translation>Événement indésirable %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Included on</source>
        <translation>Inclus le</translation>
    </message>
    <message>
        <source>Last infusion before the event</source>
        <translation>Dernière perfusion avant</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Jours depuis celle-ci</translation>
    </message>
    <message>
        <source>The treatment is not named: the study is blinded.</source>
        <translation>Le traitement n’est pas nommé&#x202f;: l’étude est en aveugle.</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Why it is serious</source>
        <translation>Critères de gravité</translation>
    </message>
    <message>
        <source>cross all that apply</source>
        <translation>cocher tout ce qui convient</translation>
    </message>
    <message>
        <source>The 24 hours</source>
        <translation>Délai de 24 heures</translation>
    </message>
    <message>
        <source>report within %1 hours after the site knows of it</source>
        <translation>à déclarer dans les %1 heures après connaissance par le centre</translation>
    </message>
    <message>
        <source>due by %1, reported on %2</source>
        <translation>limite %1, déclaré le %2</translation>
    </message>
    <message>
        <source>report by %1</source>
        <translation>à déclarer avant le %1</translation>
    </message>
    <message>
        <source>Other treatments at the time</source>
        <translation>Autres traitements au moment des faits</translation>
    </message>
    <message>
        <source>Medication, dose</source>
        <translation>Médicament, posologie</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>course, examinations, treatment, what followed</source>
        <translation>évolution, examens, traitement, suites</translation>
    </message>
    <message>
        <source>There is no adverse event %1 of patient %2.</source>
        <translation>Il n’y a pas d’événement indésirable %1 du patient %2.</translation>
    </message>
</context>
<context>
    <name>EventTimeline</name>
    <message>
        <source>severity not said</source>
        <translation>intensité non précisée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>adverse event, severity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SAE %1</source>
        <comment>serious adverse event</comment>
        <translation>EIG %1</translation>
    </message>
    <message>
        <source>%1, n° %2: %3</source>
        <comment>patient, number, event</comment>
        <translation>%1, n° %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>from %1, ongoing</source>
        <translation>depuis le %1, en cours</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>depuis le %1, fin inconnue</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>period %1, day %2</source>
        <translation>période %1, jour %2</translation>
    </message>
    <message>
        <source>causality to be judged</source>
        <translation>imputabilité à évaluer</translation>
    </message>
    <message>
        <source>causality: %1</source>
        <translation>imputabilité&#x202f;: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>évolution&#x202f;: %1</translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>study day</comment>
        <translation>J%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) drawn, one row per patient.</source>
        <translation>
            <numerusform>%n événement dessiné, une ligne par patient.</numerusform>
            <numerusform>%n événements dessinés, une ligne par patient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days count from the first infusion, or the inclusion before it.</source>
        <translation>Les jours comptent depuis la première perfusion, à défaut depuis l’inclusion.</translation>
    </message>
    <message>
        <source>By date.</source>
        <translation>Par date.</translation>
    </message>
    <message>
        <source>Lines with a dot: infusions. Plain, hatched and densely hatched bars: mild, moderate, severe; a frame: serious; a tip: ongoing; dashed: a date known in part.</source>
        <translation>Traits avec un point&#x202f;: perfusions. Barres pleines, hachurées, très hachurées&#x202f;: intensité légère, modérée, sévère&#x202f;; cadre&#x202f;: grave&#x202f;; pointe&#x202f;: en cours&#x202f;; tirets&#x202f;: date partielle.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date not drawn.</source>
        <translation>
            <numerusform>%n événement sans date, non dessiné.</numerusform>
            <numerusform>%n événements sans date, non dessinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synthetic data.</source>
        <translation>Données synthétiques.</translation>
    </message>
    <message>
        <source>Adverse events over time</source>
        <translation>Événements indésirables au fil du temps</translation>
    </message>
    <message>
        <source>Adverse events over time, %1 of %2</source>
        <translation>Événements indésirables au fil du temps, %1 sur %2</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>P%1, D%2</source>
        <comment>period, day</comment>
        <translation>P%1, J%2</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>period</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, period and day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>drug and dose</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>changed since the last visit: %1</source>
        <translation>changé depuis la dernière visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Serious event, reported to the sponsor after the 24 hours.</source>
        <translation>Événement grave, déclaré au promoteur après les 24 heures.</translation>
    </message>
    <message>
        <source>Serious event, reported to the sponsor.</source>
        <translation>Événement grave, déclaré au promoteur.</translation>
    </message>
    <message>
        <source>Serious event: report it within 24 hours after the site knows of it.</source>
        <translation>Événement grave&#x202f;: à déclarer dans les 24 heures après sa connaissance par le centre.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Serious event: report it by %1. %2 left.</source>
        <translation>Événement grave&#x202f;: à déclarer avant le %1. Reste %2.</translation>
    </message>
    <message>
        <source>Serious event: its report was due on %1, %2 ago. Report it now.</source>
        <translation>Événement grave&#x202f;: à déclarer avant le %1, dépassé de %2. Déclarer maintenant.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>a quote stands within the field; put the whole field in quotes and write the quote twice</source>
        <translation>un guillemet se trouve dans le champ&#x202f;; mettre tout le champ entre guillemets et doubler le guillemet</translation>
    </message>
    <message>
        <source>a carriage return stands alone; lines end with LF or CR LF</source>
        <translation>un retour chariot se trouve seul&#x202f;; les lignes finissent par LF ou CR LF</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed; the file may have been cut off</source>
        <translation>le guillemet ouvert ici n’est jamais fermé&#x202f;; le fichier a peut-être été coupé</translation>
    </message>
    <message>
        <source>text follows the closing quote; a quote within quotes is written twice</source>
        <translation>du texte suit le guillemet fermant&#x202f;; un guillemet entre guillemets s’écrit deux fois</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8 and try again</source>
        <translation>le fichier est en UTF-16&#x202f;; l’enregistrer en UTF-8 et réessayer</translation>
    </message>
    <message>
        <source>byte %1 of the line is a NUL; the file is damaged or not a text</source>
        <translation>l’octet %1 de la ligne est un NUL&#x202f;; le fichier est abîmé ou n’est pas un texte</translation>
    </message>
    <message>
        <source>byte %1 of the line (0x%2) is not UTF-8; the file looks like Latin-1 or Windows-1252: save it as UTF-8 and try again</source>
        <translation>l’octet %1 de la ligne (0x%2) n’est pas de l’UTF-8&#x202f;; le fichier semble en Latin-1 ou Windows-1252&#x202f;: l’enregistrer en UTF-8 et réessayer</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was kept of it; choose another place or free some space.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Rien n’en a été gardé&#x202f;; choisir un autre endroit ou libérer de la place.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was exported; choose another folder or free some space.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Rien n’a été exporté&#x202f;; choisir un autre dossier ou libérer de la place.</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, which is no part of an export. Nothing was exported; choose an empty or new folder.</source>
        <translation>Le dossier %1 contient %2, qui ne fait partie d’aucun export. Rien n’a été exporté&#x202f;; choisir un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>%1 is a file. Nothing was exported; choose a folder.</source>
        <translation>%1 est un fichier. Rien n’a été exporté&#x202f;; choisir un dossier.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>audit.csv</source>
        <translation>audit.csv</translation>
    </message>
    <message>
        <source>an empty field</source>
        <translation>un champ vide</translation>
    </message>
    <message>
        <source>%1 is not possible; wanted is %2</source>
        <translation>%1 est impossible&#x202f;; il faut %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 in steps of %3</source>
        <translation>un nombre de %1 à %2 par pas de %3</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de&#x202f;: %1</translation>
    </message>
    <message>
        <source>a code of the list %1</source>
        <translation>un code de la liste %1</translation>
    </message>
    <message>
        <source>a date, YYYY-MM-DD or DD/MM/YYYY</source>
        <translation>une date, AAAA-MM-JJ ou JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>a date, YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>une date, AAAA-MM-JJ, AAAA-MM ou AAAA</translation>
    </message>
    <message>
        <source>a time, HH:MM</source>
        <translation>une heure, HH:MM</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 was passed over: the allocation list is for the pharmacist alone.</source>
        <translation>%1 a été laissé de côté&#x202f;: la liste de randomisation est réservée au pharmacien.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is no file of a study.</source>
        <translation>%1 a été laissé de côté&#x202f;: ce n’est pas un fichier d’étude.</translation>
    </message>
    <message>
        <source>the folder holds no file of a study; wanted is one of: %1</source>
        <translation>le dossier ne contient aucun fichier d’étude&#x202f;; il faut l’un de&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was imported.</source>
        <translation>Il n’y a pas de fichier %1. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Dates were read as DD/MM/YYYY in %1.</source>
        <translation>Les dates ont été lues comme JJ/MM/AAAA dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients are known by their code alone: patients.csv is not among the files.</source>
        <translation>
            <numerusform>%n patient n’est connu que par son code&#x202f;: patients.csv n’est pas parmi les fichiers.</numerusform>
            <numerusform>%n patients ne sont connus que par leur code&#x202f;: patients.csv n’est pas parmi les fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is empty; a header line is wanted</source>
        <translation>le fichier est vide&#x202f;; il faut une ligne d’en-tête</translation>
    </message>
    <message>
        <source>the first line is the header of no file that can be imported</source>
        <translation>la première ligne n’est l’en-tête d’aucun fichier importable</translation>
    </message>
    <message>
        <source>%1 is %2 as well; import them one after the other</source>
        <translation>%1 est aussi %2&#x202f;; les importer l’un après l’autre</translation>
    </message>
    <message>
        <source>Replacing values needs a reason. Nothing was imported.</source>
        <translation>Remplacer des valeurs demande un motif. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The files hold what was refused. Nothing was imported.</source>
        <translation>Les fichiers contiennent des valeurs refusées. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1: %2 is in the future; today is %3</source>
        <translation>%1&#x202f;: %2 est dans le futur&#x202f;; aujourd’hui est le %3</translation>
    </message>
    <message>
        <source>%1: %2 is before the consent of %3 on %4; only screening and earlier treatments may be</source>
        <translation>%1&#x202f;: %2 précède le consentement de %3 du %4&#x202f;; seuls la sélection et les traitements antérieurs le peuvent</translation>
    </message>
    <message>
        <source>day: day %1 is %2, in the future; today is %3</source>
        <translation>jour&#x202f;: le jour %1 est le %2, dans le futur&#x202f;; aujourd’hui est le %3</translation>
    </message>
    <message>
        <source>day: day %1 is after the last day of the diary, %2, and %3 is not before the next infusion on %4</source>
        <translation>jour&#x202f;: le jour %1 suit le dernier jour du carnet, %2, et %3 n’est pas avant la perfusion suivante du %4</translation>
    </message>
    <message>
        <source>%1: the study holds %2, the file %3; to replace it, import with --replace and a reason</source>
        <translation>%1&#x202f;: l’étude contient %2, le fichier %3&#x202f;; pour remplacer, importer avec --replace et un motif</translation>
    </message>
    <message>
        <source>patient_id: %1 is not possible; wanted are 1 to 40 letters, digits, - and _, such as %2</source>
        <translation>patient_id&#x202f;: %1 est impossible&#x202f;; il faut 1 à 40 lettres, chiffres, - et _, comme %2</translation>
    </message>
    <message>
        <source>patient_id: %1 is not a patient of this study; add the patient to patients.csv</source>
        <translation>patient_id&#x202f;: %1 n’est pas un patient de cette étude&#x202f;; l’ajouter à patients.csv</translation>
    </message>
    <message>
        <source>%1, period %2, day %3 is already on line %4</source>
        <translation>%1, période %2, jour %3 est déjà à la ligne %4</translation>
    </message>
    <message>
        <source>%1 is not possible; wanted is a date, YYYY-MM-DD or DD/MM/YYYY</source>
        <translation>%1 est impossible&#x202f;; il faut une date, AAAA-MM-JJ ou JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>%1 is not day %2 of the infusion of %3; that day is %4</source>
        <translation>%1 n’est pas le jour %2 de la perfusion du %3&#x202f;; ce jour est le %4</translation>
    </message>
    <message>
        <source>%1 does not agree with line %2, which puts the infusion on %3 and day %4 on %5</source>
        <translation>%1 ne concorde pas avec la ligne %2, qui met la perfusion au %3 et le jour %4 au %5</translation>
    </message>
    <message>
        <source>the value is there, so it cannot be missing as well; empty one of them</source>
        <translation>la valeur est là, elle ne peut donc pas manquer aussi&#x202f;; vider l’une des deux</translation>
    </message>
    <message>
        <source>%1 is a reason, no score; leave the score empty and write the reason in %2</source>
        <translation>%1 est un motif, pas un score&#x202f;; laisser le score vide et écrire le motif dans %2</translation>
    </message>
    <message>
        <source>the file is empty; a header line is wanted: %1</source>
        <translation>le fichier est vide&#x202f;; il faut une ligne d’en-tête&#x202f;: %1</translation>
    </message>
    <message>
        <source>the first line is no header of %1; wanted is: %2</source>
        <translation>la première ligne n’est pas un en-tête de %1&#x202f;; il faut&#x202f;: %2</translation>
    </message>
    <message>
        <source>the column %1 is there twice, first as column %2</source>
        <translation>la colonne %1 figure deux fois, la première en colonne %2</translation>
    </message>
    <message>
        <source>%1 is no column of %2; its columns are %3</source>
        <translation>%1 n’est pas une colonne de %2&#x202f;; ses colonnes sont %3</translation>
    </message>
    <message>
        <source>%1 is no column of %2; the nearest is %3</source>
        <translation>%1 n’est pas une colonne de %2&#x202f;; la plus proche est %3</translation>
    </message>
    <message>
        <source>the column %1 is missing; %2 needs it</source>
        <translation>la colonne %1 manque&#x202f;; %2 en a besoin</translation>
    </message>
    <message>
        <source>the file ends within a row, after %1 of %2 fields; it was cut off, get it whole</source>
        <translation>le fichier finit au milieu d’une ligne, après %1 champs sur %2&#x202f;; il a été coupé, le récupérer entier</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>la ligne a %1 champs, l’en-tête %2</translation>
    </message>
    <message>
        <source>%1 is not possible; wanted is a whole number from %2 to %3</source>
        <translation>%1 est impossible&#x202f;; il faut un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is no visit of this protocol; wanted is one of: %2</source>
        <translation>%1 n’est pas une visite de ce protocole&#x202f;; il faut l’une de&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is no reason for a missing value; wanted is one of: %2</source>
        <translation>%1 n’est pas un motif de valeur manquante&#x202f;; il faut l’un de&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not possible; %2 belongs to no period</source>
        <translation>%1 est impossible&#x202f;; %2 n’appartient à aucune période</translation>
    </message>
    <message>
        <source>%1 is not possible; %2 belongs to period %3</source>
        <translation>%1 est impossible&#x202f;; %2 appartient à la période %3</translation>
    </message>
    <message>
        <source>%1 is not possible; for %2 the protocol says %3</source>
        <translation>%1 est impossible&#x202f;; pour %2 le protocole dit %3</translation>
    </message>
    <message>
        <source>the same row, %1, is already on line %2</source>
        <translation>la même ligne, %1, est déjà à la ligne %2</translation>
    </message>
    <message>
        <source>%1 is no item of the questionnaires of this protocol</source>
        <translation>%1 n’est pas un item des questionnaires de ce protocole</translation>
    </message>
    <message>
        <source>%1 is not the instrument of %2, which is %3</source>
        <translation>%1 n’est pas l’instrument de %2, qui est %3</translation>
    </message>
    <message>
        <source>%1 at %2 of %3 is already on line %4</source>
        <translation>%1 à %2 de %3 est déjà à la ligne %4</translation>
    </message>
    <message>
        <source>a day holds at most %1 analgesics</source>
        <translation>un jour contient au plus %1 antalgiques</translation>
    </message>
    <message>
        <source>%1 is not possible; wanted is a day of the period</source>
        <translation>%1 est impossible&#x202f;; il faut un jour de la période</translation>
    </message>
    <message>
        <source>%1 is not possible; wanted is the number of a row</source>
        <translation>%1 est impossible&#x202f;; il faut le numéro d’une ligne</translation>
    </message>
    <message>
        <source>%1 is not possible; %2 is asked once</source>
        <translation>%1 est impossible&#x202f;; %2 n’est demandé qu’une fois</translation>
    </message>
    <message>
        <source>%1 is no item of the forms of this protocol</source>
        <translation>%1 n’est pas un item des formulaires de ce protocole</translation>
    </message>
    <message>
        <source>%1 does not belong here; visit, period and repeat must say where a %2 item stands</source>
        <translation>%1 n’a pas sa place ici&#x202f;; visite, période et répétition doivent dire où se trouve un item de %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2; here only the reason why it is missing</source>
        <translation>%1 appartient à %2&#x202f;; ici seulement le motif de son absence</translation>
    </message>
    <message>
        <source>%1 of %2 is already on line %3</source>
        <translation>%1 de %2 est déjà à la ligne %3</translation>
    </message>
    <message>
        <source>the number is already on line %1</source>
        <translation>le numéro est déjà à la ligne %1</translation>
    </message>
    <message>
        <source>the patient is already on line %1</source>
        <translation>le patient est déjà à la ligne %1</translation>
    </message>
    <message>
        <source>the sequence does not agree with the treatments of the row</source>
        <translation>la séquence ne concorde pas avec les traitements de la ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows checked. Nothing of the list was stored: until a pharmacist has an account, keep it out of the study.</source>
        <translation>
            <numerusform>%1&#x202f;: %n ligne vérifiée. Rien de la liste n’a été enregistré&#x202f;: tant qu’un pharmacien n’a pas de compte, la garder hors de l’étude.</numerusform>
            <numerusform>%1&#x202f;: %n lignes vérifiées. Rien de la liste n’a été enregistré&#x202f;: tant qu’un pharmacien n’a pas de compte, la garder hors de l’étude.</numerusform>
        </translation>
    </message>
    <message>
        <source>patient_id: %1 is about the study; the field must be empty</source>
        <translation>patient_id&#x202f;: %1 concerne l’étude&#x202f;; le champ doit être vide</translation>
    </message>
    <message>
        <source>“%1” is no column of an allocation list; its columns are: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une colonne d’une liste de randomisation&#x202f;; ses colonnes sont&#x202f;: %2</translation>
    </message>
    <message>
        <source>the column %1 is there twice</source>
        <translation>la colonne %1 figure deux fois</translation>
    </message>
    <message>
        <source>the column random_no is missing</source>
        <translation>la colonne random_no manque</translation>
    </message>
    <message>
        <source>the column sequence is missing, and so are treatment_1 and those after it</source>
        <translation>la colonne sequence manque, treatment_1 et les suivantes aussi</translation>
    </message>
    <message>
        <source>%1: a whole number from 1 to %2 is wanted, not “%3”</source>
        <translation>%1&#x202f;: un nombre entier de 1 à %2 est attendu, pas «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1 fields are wanted, as in the header</source>
        <translation>%1 champs sont attendus, comme à l’en-tête</translation>
    </message>
    <message>
        <source>The protocol of this study has nothing to randomise: no arms or no sequences.</source>
        <translation>Le protocole de cette étude n’a rien à randomiser&#x202f;: pas de bras ou pas de séquences.</translation>
    </message>
    <message>
        <source>Patients are randomised already: the list can only be read, not made again.</source>
        <translation>Des patients sont déjà randomisés&#x202f;: la liste ne peut plus être refaite, seulement lue.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Figures can be written as png, svg or pdf, not as “%1”.</source>
        <translation>Les figures s’écrivent en png, svg ou pdf, pas en «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: area under the curve by period, day %2</source>
        <translation>%1&#x202f;: aire sous la courbe par période, jour %2</translation>
    </message>
    <message>
        <source>%1: area under the curve of every patient, day %2</source>
        <translation>%1&#x202f;: aire sous la courbe de chaque patient, jour %2</translation>
    </message>
    <message>
        <source>There is no patient %1 in this study.</source>
        <translation>Il n’y a pas de patient %1 dans cette étude.</translation>
    </message>
    <message>
        <source>%1: every patient</source>
        <translation>%1&#x202f;: tous les patients</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. En choisir un autre.</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Dessin de %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>There is nothing to draw: this study holds no data yet.</source>
        <translation>Rien à dessiner&#x202f;: cette étude ne contient encore aucune donnée.</translation>
    </message>
    <message>
        <source>%1: area under the curve by treatment, day %2</source>
        <translation>%1&#x202f;: aire sous la courbe par traitement, jour&#x202f;%2</translation>
    </message>
    <message>
        <source>One line a patient. Red diamond: median; bar: interquartile range (quantiles of type 2). %1 %2</source>
        <translation>Une ligne par patient. Losange rouge&#x202f;: médiane&#x202f;; barre&#x202f;: intervalle interquartile (quantiles de type 2).&#x202f;%1&#x202f;%2</translation>
    </message>
    <message>
        <source>One mark a treatment. %1 %2</source>
        <translation>Un signe par traitement.&#x202f;%1&#x202f;%2</translation>
    </message>
    <message>
        <source>One mark a period. %1 %2</source>
        <translation>Un signe par période.&#x202f;%1&#x202f;%2</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>only after certain answers to “%1”</source>
        <translation>seulement après certaines réponses à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient, paper</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Period asked about: %1</source>
        <translation>Période concernée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Neutral labels, not the official wording: a sheet to note answers on, not the questionnaire itself. %1</source>
        <translation>Libellés neutres, pas le texte officiel&#x202f;: une feuille pour noter les réponses, pas le questionnaire lui-même. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” belongs to a visit: name the visit.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à une visite&#x202f;: nommez la visite.</translation>
    </message>
    <message>
        <source>There is no form “%1” in this study.</source>
        <translation>Il n’y a pas de formulaire «&#x202f;%1&#x202f;» dans cette étude.</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>Inventing patients</source>
        <translation>Invention des patients</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>day month year, ? for what is not known</source>
        <translation>jour mois année,&#x202f;? si inconnu</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring %1 is damaged. It was left as it is. Put back the one of the last backup.</source>
        <translation>Le trousseau %1 est abîmé. Il a été laissé tel quel. Remettre celui de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers. Nothing was made.</source>
        <translation>Cet ordinateur ne donne pas de nombres aléatoires. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>Il n’y a pas assez de mémoire pour vérifier un mot de passe.</translation>
    </message>
    <message>
        <source>The keyring %1 cannot be read (%2). Without it nobody can open the study. Put it back beside the study, from the last backup.</source>
        <translation>Le trousseau %1 ne peut pas être lu (%2). Sans lui, personne ne peut ouvrir l’étude. Le remettre à côté de l’étude, depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The keyring %1 was made by a newer Carnet. It stays as it is. Install the newer Carnet to open the study.</source>
        <translation>Le trousseau %1 vient d’un Carnet plus récent. Il reste tel quel. Installer ce Carnet pour ouvrir l’étude.</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message numerus="yes">
        <source>and %n more value(s) of the same act</source>
        <translation>
            <numerusform>et %n autre valeur du même acte</numerusform>
            <numerusform>et %n autres valeurs du même acte</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 · Open queries</source>
        <comment>patient</comment>
        <translation>%1 · Demandes ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No query is open.</source>
        <translation>Aucune demande n’est ouverte.</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>All patients</source>
        <translation>Tous les patients</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s), %1 planned</source>
        <translation>
            <numerusform>%n patient, %1 prévus</numerusform>
            <numerusform>%n patients, %1 prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine visite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Diary days</source>
        <translation>Jours de carnet</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>Pas encore de patient.</translation>
    </message>
    <message>
        <source>%1 · Trail</source>
        <comment>patient</comment>
        <translation>%1 · Piste d’audit</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What was done for %1</source>
        <translation>Ce qui a été fait pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits · %1</source>
        <translation>Visites · %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visit in this time.</source>
        <translation>Aucune visite dans ce délai.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>ddd d MMM yy</source>
        <translation>ddd d MMM yy</translation>
    </message>
    <message numerus="yes">
        <source>Of acts with more than %n values, such as imports, only the first is listed; the command “carnetctl audit” lists all.</source>
        <translation>
            <numerusform>Des actes de plus de %n valeur, comme les imports, seule la première est citée&#x202f;; la commande «&#x202f;carnetctl audit&#x202f;» les cite toutes.</numerusform>
            <numerusform>Des actes de plus de %n valeurs, comme les imports, seule la première est citée&#x202f;; la commande «&#x202f;carnetctl audit&#x202f;» les cite toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>acts of %1</source>
        <translation>actes de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>the whole trail</source>
        <translation>toute la piste</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Audit trail · %1</source>
        <comment>what of it</comment>
        <translation>Piste d’audit · %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>%1; newest first.</source>
        <comment>what of the trail</comment>
        <translation>%1&#x202f;; les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>Rien dans la piste d’audit ne correspond.</translation>
    </message>
    <message>
        <source>Times are those of this computer.</source>
        <translation>Les heures sont celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>période %1</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>The study</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Le patient %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This study has no patient %1.</source>
        <translation>Cette étude n’a pas de patient %1.</translation>
    </message>
    <message>
        <source>%1 is frozen (%2, %3).</source>
        <translation>Gelé&#x202f;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>%1 is locked (%2, %3).</source>
        <translation>Verrouillé&#x202f;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>%1: %2 is not complete</source>
        <translation>%1&#x202f;: %2 n’est pas complet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n diary day(s) without an answer</source>
        <translation>
            <numerusform>%1&#x202f;: %n jour du carnet sans réponse</numerusform>
            <numerusform>%1&#x202f;: %n jours du carnet sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the diary is not finished</source>
        <translation>%1&#x202f;: le carnet n’est pas terminé</translation>
    </message>
    <message>
        <source>%1: query %2 is open</source>
        <translation>%1&#x202f;: la demande %2 est ouverte</translation>
    </message>
    <message>
        <source>%1 is not signed</source>
        <translation>%1&#x202f;: pas encore signé</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) changed after the signature</source>
        <translation>
            <numerusform>%1&#x202f;: %n valeur modifiée après la signature</numerusform>
            <numerusform>%1&#x202f;: %n valeurs modifiées après la signature</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <translation>%1 Rien n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be locked yet: %n thing(s) to do first. Nothing was done. First: %2</source>
        <translation>
            <numerusform>Verrouillage impossible pour l’instant&#x202f;: %1 (reste %n chose à faire). Rien n’a été fait. D’abord&#x202f;: %2</numerusform>
            <numerusform>Verrouillage impossible pour l’instant&#x202f;: %1 (restent %n choses à faire). Rien n’a été fait. D’abord&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was done. Unlock that.</source>
        <translation>%1 Rien n’a été fait. Déverrouillez cela.</translation>
    </message>
    <message>
        <source>%1 is not locked. Nothing was done.</source>
        <translation>Pas de verrou&#x202f;: %1. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Unlocking needs a reason. Nothing was done. Say why.</source>
        <translation>Déverrouiller demande un motif. Rien n’a été fait. Dites pourquoi.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>diary not returned</source>
        <translation>carnet non rendu</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>more than one answer</source>
        <translation>plus d’une réponse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>after withdrawal</source>
        <translation>après la sortie d’étude</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>autre motif</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>There is nothing to compute: no row has a value.</source>
        <translation>Il n’y a rien à calculer&#x202f;: aucune ligne n’a de valeur.</translation>
    </message>
    <message>
        <source>There is nothing to compute: it takes values of at least two patients.</source>
        <translation>Il n’y a rien à calculer&#x202f;: il faut des valeurs d’au moins deux patients.</translation>
    </message>
    <message>
        <source>There is nothing to test: all values are equal.</source>
        <translation>Il n’y a rien à tester&#x202f;: toutes les valeurs sont égales.</translation>
    </message>
    <message>
        <source>There is nothing to test: no degrees of freedom are left within patients.</source>
        <translation>Il n’y a rien à tester&#x202f;: il ne reste aucun degré de liberté intra-patient.</translation>
    </message>
    <message>
        <source>There is nothing to test: no variation is left within patients. Every patient has the same value in all periods, or the model explains all of it.</source>
        <translation>Il n’y a rien à tester&#x202f;: il ne reste aucune variation intra-patient. Chaque patient a la même valeur à toutes les périodes, ou le modèle l’explique entièrement.</translation>
    </message>
    <message>
        <source>There is no logarithm of values of −1 and below. Analyse them without the log scale.</source>
        <translation>Les valeurs inférieures ou égales à −1 n’ont pas de logarithme. Analysez-les sans l’échelle logarithmique.</translation>
    </message>
    <message>
        <source>There is nothing to compute: no patient has both values.</source>
        <translation>Il n’y a rien à calculer&#x202f;: aucun patient n’a les deux valeurs.</translation>
    </message>
    <message>
        <source>There is nothing to compare: only %1 has values.</source>
        <translation>Il n’y a rien à comparer&#x202f;: seul %1 a des valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a value were left out.</source>
        <translation>
            <numerusform>%n ligne sans valeur a été laissée de côté.</numerusform>
            <numerusform>%n lignes sans valeur ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of patients without a baseline were left out where it is needed.</source>
        <translation>
            <numerusform>%n ligne d’un patient sans valeur initiale a été laissée de côté là où il la faut.</numerusform>
            <numerusform>%n lignes de patients sans valeur initiale ont été laissées de côté là où il la faut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no value and is left out.</source>
        <translation>%1 n’a aucune valeur et est laissé de côté.</translation>
    </message>
    <message>
        <source>Patient %1, period %2: the treatment is not the one that the sequence names.</source>
        <translation>Patient %1, période %2&#x202f;: le traitement n’est pas celui que nomme la séquence.</translation>
    </message>
    <message>
        <source>Patient %1 has more than one sequence.</source>
        <translation>Le patient %1 a plus d’une séquence.</translation>
    </message>
    <message>
        <source>Patient %1, period %2: the treatment of the period before is not known; it counts as no carry-over.</source>
        <translation>Patient %1, période %2&#x202f;: le traitement de la période précédente n’est pas connu&#x202f;; il est compté sans effet résiduel.</translation>
    </message>
    <message>
        <source>Some values are 0 or below: the logarithm is taken of the value plus 1.</source>
        <translation>Certaines valeurs sont nulles ou négatives&#x202f;: le logarithme est celui de la valeur plus 1.</translation>
    </message>
    <message>
        <source>No patient has values of all treatments.</source>
        <translation>Aucun patient n’a de valeur pour tous les traitements.</translation>
    </message>
    <message>
        <source>No value of day 0 is there: what needs a baseline is left out.</source>
        <translation>Il n’y a aucune valeur du jour 0&#x202f;: ce qui demande une valeur initiale est laissé de côté.</translation>
    </message>
    <message>
        <source>Day %1: there are too few different values for some tests, which are left out.</source>
        <translation>Jour %1&#x202f;: il y a trop peu de valeurs différentes pour certains tests, qui sont laissés de côté.</translation>
    </message>
    <message>
        <source>Every baseline is 0: no patient has a percentage of it.</source>
        <translation>Toutes les valeurs initiales sont nulles&#x202f;: aucun patient n’a de pourcentage.</translation>
    </message>
    <message>
        <source>%1 cannot be told from what comes before it in the model and was dropped.</source>
        <translation>%1 ne se distingue pas de ce qui le précède dans le modèle et a été retiré.</translation>
    </message>
    <message>
        <source>Sequence was dropped: there are not more patients (%1) than sequences (%2).</source>
        <translation>La séquence a été retirée&#x202f;: il n’y a pas plus de patients (%1) que de séquences (%2).</translation>
    </message>
    <message>
        <source>Carry-over was tested and dropped: it has no effect.</source>
        <translation>L’effet résiduel a été testé et retiré&#x202f;: il est sans effet.</translation>
    </message>
    <message>
        <source>The variance between patients is estimated as 0 (singular fit).</source>
        <translation>La variance entre patients est estimée à 0 (ajustement singulier).</translation>
    </message>
    <message>
        <source>Satterthwaite’s degrees of freedom cannot be computed: the tests are large-sample tests.</source>
        <translation>Les degrés de liberté de Satterthwaite ne peuvent pas être calculés&#x202f;: les tests sont asymptotiques.</translation>
    </message>
    <message>
        <source>The test of normality is for at most %L1 values and was left out.</source>
        <translation>Le test de normalité vaut pour %L1 valeurs au plus et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The answers are separated (%1): exact tests only.</source>
        <translation>Les réponses sont séparées (%1)&#x202f;: tests exacts seulement.</translation>
    </message>
    <message>
        <source>The logistic model cannot be fitted: exact tests only.</source>
        <translation>Le modèle logistique ne peut pas être ajusté&#x202f;: tests exacts seulement.</translation>
    </message>
    <message>
        <source>%1 cannot be estimated and was left out.</source>
        <translation>%1 ne peut pas être estimé et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Only one patient has both values: there is nothing to test.</source>
        <translation>Un seul patient a les deux valeurs&#x202f;: il n’y a rien à tester.</translation>
    </message>
    <message>
        <source>All differences are equal: there is no t test.</source>
        <translation>Toutes les différences sont égales&#x202f;: il n’y a pas de test t.</translation>
    </message>
</context>
<context>
    <name>NewStudyFile</name>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 est un dossier. Choisir un nom de fichier.</translation>
    </message>
    <message>
        <source>%1 is there and is not a study of Carnet. It was left as it is; choose another name.</source>
        <translation>%1 existe et n’est pas une étude de Carnet. Le fichier est resté tel quel&#x202f;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another one.</source>
        <translation>Il n’y a pas de dossier %1. Le créer d’abord, ou en choisir un autre.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name, or say that it is to be replaced.</source>
        <translation>%1 existe déjà et est resté tel quel. Choisir un autre nom, ou dire qu’il faut le remplacer.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another one.</source>
        <translation>Rien ne peut être écrit dans le dossier %1. En choisir un autre.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile and was left as it is.</source>
        <translation>%1 a été créé entre-temps par quelqu’un d’autre et est resté tel quel.</translation>
    </message>
    <message>
        <source>Cannot create %1: %2.</source>
        <translation>Impossible de créer %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>NextPeriod</name>
    <message>
        <source>Days since the visit before</source>
        <translation>Jours depuis la visite précédente</translation>
    </message>
    <message>
        <source>“%1” has no date yet</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore de date</translation>
    </message>
    <message>
        <source>%1 of %2 days entered, %3 % wanted</source>
        <translation>%1 jours saisis sur %2, %3 % attendus</translation>
    </message>
    <message>
        <source>Diary of period %1</source>
        <translation>Carnet de la période %1</translation>
    </message>
    <message>
        <source>not brought back</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>éligible</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non éligible</translation>
    </message>
    <message>
        <source>to be judged again</source>
        <translation>à réévaluer</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Éligibilité</translation>
    </message>
    <message>
        <source>DN4</source>
        <translation>DN4</translation>
    </message>
    <message>
        <source>%1 of 10, threshold %2</source>
        <translation>%1 sur 10, seuil %2</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 items sur %2</translation>
    </message>
    <message>
        <source>Pain today and at inclusion</source>
        <translation>Douleur aujourd’hui et à l’inclusion</translation>
    </message>
    <message>
        <source>pain today is not typed yet</source>
        <translation>la douleur d’aujourd’hui n’est pas encore saisie</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>today missing</source>
        <translation>aujourd’hui manquante</translation>
    </message>
    <message>
        <source>at inclusion %1</source>
        <translation>à l’inclusion %1</translation>
    </message>
    <message>
        <source>at inclusion missing</source>
        <translation>à l’inclusion manquante</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semblable</translation>
    </message>
    <message>
        <source>not similar</source>
        <translation>différente</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>aucun en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n open: %1</source>
        <translation>
            <numerusform>%n en cours&#x202f;: %1</numerusform>
            <numerusform>%n en cours&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Serious adverse events</source>
        <translation>Événements indésirables graves</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandés</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>Usual treatments</source>
        <translation>Traitements habituels</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 complets sur %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>left the study on %1</source>
        <translation>sorti d’étude le %1</translation>
    </message>
    <message>
        <source>no date of consent</source>
        <translation>pas de date de consentement</translation>
    </message>
    <message>
        <source>given on %1, after this visit</source>
        <translation>donné le %1, après cette visite</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>donné le %1</translation>
    </message>
    <message>
        <source>Randomisation number</source>
        <translation>Numéro de randomisation</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>is asked once it is decided to go on</source>
        <translation>demandé une fois la poursuite décidée</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 to %2 wanted</source>
        <translation>
            <numerusform>%n jour, %1 à %2 attendus</numerusform>
            <numerusform>%n jours, %1 à %2 attendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Adverse event %1</source>
        <translation>Événement indésirable %1</translation>
    </message>
    <message>
        <source>Medication %1</source>
        <translation>Médicament %1</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Deviation %1</source>
        <translation>Écart %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contact %1</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visite %1</translation>
    </message>
    <message>
        <source>Period %1, %2</source>
        <translation>Période %1, %2</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>Period %1, day %2</source>
        <translation>Période %1, jour %2</translation>
    </message>
    <message>
        <source>Period %1, day %2, analgesic %3</source>
        <translation>Période %1, jour %2, antalgique %3</translation>
    </message>
    <message>
        <source>Infusion %1</source>
        <translation>Perfusion %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Signature %1</translation>
    </message>
    <message>
        <source>Allocation %1</source>
        <translation>Randomisation %1</translation>
    </message>
    <message>
        <source>Envelope %1</source>
        <translation>Enveloppe %1</translation>
    </message>
</context>
<context>
    <name>OutcomeChart</name>
    <message>
        <source>n</source>
        <comment>number of patients</comment>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Study charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements (EI)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Randomisation</translation>
    </message>
    <message>
        <source>Unblinding</source>
        <translation>Levée d’aveugle</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>%1, %2</source>
        <comment>adverse event, severity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <comment>adverse event</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>SAE %1</source>
        <comment>serious adverse event</comment>
        <translation>EIG %1</translation>
    </message>
    <message>
        <source>The curve begins with the first infusion.</source>
        <translation>La courbe commence à la première perfusion.</translation>
    </message>
    <message>
        <source>−30 %</source>
        <translation>−30 %</translation>
    </message>
    <message>
        <source>−50 %</source>
        <translation>−50 %</translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>day of a period on an axis</comment>
        <translation>J%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moy. %1</translation>
    </message>
    <message>
        <source>%1/%2 d</source>
        <comment>days entered of days on paper</comment>
        <translation>%1/%2 j</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>ASC %1</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>no AUC</source>
        <translation>pas d’ASC</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>period</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>Infusion %1</source>
        <translation>Perfusion %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 +%2 more</source>
        <comment>adverse event, number of others</comment>
        <translation>%1 +%2 autres</translation>
    </message>
    <message>
        <source>Carry forward (LOCF)</source>
        <translation>Report (LOCF)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient and what is drawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>days entered only</source>
        <translation>jours saisis seulement</translation>
    </message>
    <message>
        <source>days entered, scaled to all days</source>
        <translation>jours saisis, étendus à tous les jours</translation>
    </message>
    <message>
        <source>only with the first and the last day entered</source>
        <translation>seulement si premier et dernier jours saisis</translation>
    </message>
    <message>
        <source>only with every day entered</source>
        <translation>seulement si tous les jours saisis</translation>
    </message>
    <message>
        <source>last value carried forward (LOCF)</source>
        <translation>dernière valeur reportée (LOCF)</translation>
    </message>
    <message>
        <source>missing days interpolated</source>
        <translation>jours manquants interpolés</translation>
    </message>
    <message>
        <source>baseline carried forward (BOCF)</source>
        <translation>valeur de départ reportée (BOCF)</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Before the infusion</source>
        <translation>Avant la perfusion</translation>
    </message>
    <message>
        <source>%1 carried</source>
        <translation>%1 reporté</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure and its score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Daily pain (VAS %1–%2)</source>
        <translation>Douleur quotidienne (EVA %1–%2)</translation>
    </message>
    <message>
        <source>Daily pain (NRS %1–%2)</source>
        <translation>Douleur quotidienne (EN %1–%2)</translation>
    </message>
    <message>
        <source>Hatched: no score for that day.</source>
        <translation>Hachures&#x202f;: pas de score ce jour-là.</translation>
    </message>
    <message>
        <source>the infusion</source>
        <translation>la perfusion</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>AUC: area under average pain from %1 to day %2, points × days, trapezoids, %3.</source>
        <translation>ASC&#x202f;: aire sous la douleur moyenne de %1 au jour %2, points × jours, trapèzes, %3.</translation>
    </message>
    <message>
        <source>By period: average pain from each infusion; gaps are days without a score.</source>
        <translation>Par période&#x202f;: douleur moyenne depuis chaque perfusion&#x202f;; les trous sont des jours sans score.</translation>
    </message>
    <message>
        <source>Dashed: last value carried forward, not observed.</source>
        <translation>Tirets&#x202f;: dernière valeur reportée, non observée.</translation>
    </message>
    <message>
        <source>Diamond: pain at inclusion.</source>
        <translation>Losange&#x202f;: douleur à l’inclusion.</translation>
    </message>
    <message>
        <source>Ring: pain just before the infusion.</source>
        <translation>Anneau&#x202f;: douleur juste avant la perfusion.</translation>
    </message>
    <message numerus="yes">
        <source>%n adverse event(s) without a full date not drawn.</source>
        <translation>
            <numerusform>%n événement indésirable sans date complète non dessiné.</numerusform>
            <numerusform>%n événements indésirables sans date complète non dessinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synthetic data.</source>
        <translation>Données synthétiques.</translation>
    </message>
    <message>
        <source>No period has begun.</source>
        <translation>Aucune période n’a commencé.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2; means %3; %4 of %5 days entered</source>
        <translation>%1, %2&#x202f;; moyennes %3&#x202f;; %4 jours saisis sur %5</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>AUC %1 *</source>
        <translation>ASC %1 *</translation>
    </message>
    <message>
        <source>* Fewer than half of the days were entered.</source>
        <translation>* Moins de la moitié des jours ont été saisis.</translation>
    </message>
    <message>
        <source>Usual treatment: %1</source>
        <translation>Traitement habituel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Flag: a usual treatment changed.</source>
        <translation>Fanion&#x202f;: changement d’un traitement habituel.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>period, treatment</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>date</comment>
        <translation>%1 (prévue)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Which visit? Name one of this study.</source>
        <translation>Quelle visite&#x202f;? Nommez-en une de cette étude.</translation>
    </message>
    <message>
        <source>All patients</source>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>Summary of the patient</source>
        <translation>Résumé du patient</translation>
    </message>
    <message>
        <source>Blank diary of period %1</source>
        <translation>Carnet vierge de la période %1</translation>
    </message>
    <message>
        <source>Diary of period %1 as entered</source>
        <translation>Carnet de la période %1 tel que saisi</translation>
    </message>
    <message>
        <source>Call sheet of infusion %1</source>
        <translation>Fiche d’appel de la perfusion %1</translation>
    </message>
    <message>
        <source>Call sheet: %1</source>
        <translation>Fiche d’appel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Liste de visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, blank</source>
        <comment>form</comment>
        <translation>%1, vierge</translation>
    </message>
    <message>
        <source>Report of adverse event %1</source>
        <translation>Fiche de l’événement indésirable %1</translation>
    </message>
    <message>
        <source>Blank adverse event report</source>
        <translation>Déclaration d’événement vierge</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>Trail of the patient</source>
        <translation>Piste d’audit du patient</translation>
    </message>
    <message>
        <source>List of visits</source>
        <translation>Liste des visites</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Audit trail as shown</source>
        <translation>Piste d’audit telle qu’affichée</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>without the name of the account</source>
        <translation>sans le nom du compte</translation>
    </message>
    <message>
        <source>none of those that are tried first; four words are good</source>
        <translation>aucun de ceux que l’on essaie d’abord&#x202f;; quatre mots conviennent</translation>
    </message>
    <message>
        <source>A password must be: %1.</source>
        <translation>Un mot de passe doit être&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>PatientPaper</name>
    <message>
        <source>Area under the curve</source>
        <translation>Aire sous la courbe</translation>
    </message>
    <message>
        <source>days entered</source>
        <translation>jours saisis</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>* Fewer than half of the days were entered.</source>
        <translation>* Moins de la moitié des jours ont été saisis.</translation>
    </message>
    <message>
        <source>Questionnaire scores</source>
        <translation>Scores des questionnaires</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>† An answer is missing; the rule of the questionnaire makes up for it.</source>
        <translation>† Une réponse manque&#x202f;; la règle du questionnaire la compense.</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Aucun enregistré.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1 (serious)</source>
        <translation>%1 (grave)</translation>
    </message>
    <message>
        <source>%1, P%2</source>
        <translation>%1, P%2</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>à évaluer</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Posologie</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Description</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) outside the window</source>
        <translation>
            <numerusform>%n jour hors fenêtre</numerusform>
            <numerusform>%n jours hors fenêtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Included %1</source>
        <translation>Inclusion le %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Consentement le %1</translation>
    </message>
    <message>
        <source>pain at inclusion %1 (BPI item 5)</source>
        <translation>douleur à l’inclusion %1 (item 5 du BPI)</translation>
    </message>
    <message>
        <source>pain at inclusion %1</source>
        <translation>douleur à l’inclusion %1</translation>
    </message>
    <message>
        <source>%1 · Summary</source>
        <comment>patient</comment>
        <translation>%1 · Résumé</translation>
    </message>
    <message>
        <source>treatment given</source>
        <translation>traitement reçu</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The new study is not encrypted. It was thrown away.</source>
        <translation>La nouvelle étude n’est pas chiffrée. Elle a été jetée.</translation>
    </message>
    <message>
        <source>%1 is not a Carnet study, or it is encrypted and its keyring %2 is missing. It was left as it is. Put the keyring back beside it, or choose another file.</source>
        <translation>%1 n’est pas une étude de Carnet, ou elle est chiffrée et son trousseau %2 manque. Elle a été laissée telle quelle. Remettre le trousseau à côté, ou choisir un autre fichier.</translation>
    </message>
    <message>
        <source>This account is locked after %1 wrong passwords. An administrator can give it a new one; the recovery code can, too.</source>
        <translation>Ce compte est bloqué après %1 mots de passe faux. Un administrateur peut en donner un nouveau&#x202f;; le code de secours aussi.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Trop de mots de passe faux. Attendre %n seconde, puis réessayer.</numerusform>
            <numerusform>Trop de mots de passe faux. Attendre %n secondes, puis réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has several accounts. Say who you are (--user NAME).</source>
        <translation>%1 a plusieurs comptes. Dire qui agit (--user NOM).</translation>
    </message>
    <message>
        <source>Name or password is wrong. Nothing was opened.</source>
        <translation>Nom ou mot de passe faux. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The account %1 is disabled. Ask an administrator.</source>
        <translation>Le compte %1 est désactivé. Demander à un administrateur.</translation>
    </message>
    <message>
        <source>The keyring of %1 names an account that the study does not know. Put back the keyring of the last backup.</source>
        <translation>Le trousseau de %1 nomme un compte que l’étude ne connaît pas. Remettre le trousseau de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This study was made before accounts existed. Protect it first: it then gets an administrator and is encrypted.</source>
        <translation>Cette étude date d’avant les comptes. La protéger d’abord&#x202f;: elle aura un administrateur et sera chiffrée.</translation>
    </message>
    <message>
        <source>%1 is the only administrator. Make another one first.</source>
        <translation>%1 est le seul administrateur. En créer un autre d’abord.</translation>
    </message>
    <message>
        <source>%1.new could not be renamed to %1. Do it by hand, or open the study again.</source>
        <translation>%1.new n’a pas pu être renommé en %1. Le faire à la main, ou rouvrir l’étude.</translation>
    </message>
    <message>
        <source>“%1” cannot be set by an act of the kind “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être fixé par un acte de type «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The treatments are known: the population of the analysis stays as it is.</source>
        <translation>Les traitements sont connus&#x202f;: la population de l’analyse reste comme elle est.</translation>
    </message>
    <message>
        <source>%1 is no randomised patient.</source>
        <translation>%1 n’est pas un patient randomisé.</translation>
    </message>
    <message>
        <source>The population of the analysis has no patient.</source>
        <translation>La population de l’analyse n’a aucun patient.</translation>
    </message>
    <message>
        <source>Leaving somebody out, or changing the population, needs a reason.</source>
        <translation>Écarter quelqu’un, ou changer la population, demande un motif.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no query %1 in this study. Nothing was changed. Choose one of the list.</source>
        <translation>Il n’y a pas de demande %1 dans cette étude. Rien n’a été changé. En choisir une de la liste.</translation>
    </message>
    <message>
        <source>Query %1 is %2. Nothing was changed. %3</source>
        <translation>La demande %1 est %2. Rien n’a été changé. %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>The query has no text. Nothing was recorded. Write what is in doubt.</source>
        <translation>La demande n’a pas de texte. Rien n’a été enregistré. Écrire ce qui est en doute.</translation>
    </message>
    <message>
        <source>The answer has no text. Nothing was recorded. Write what the paper says.</source>
        <translation>La réponse n’a pas de texte. Rien n’a été enregistré. Écrire ce que dit le papier.</translation>
    </message>
    <message>
        <source>Only an open or reopened query can be answered.</source>
        <translation>Seule une demande ouverte ou rouverte peut recevoir une réponse.</translation>
    </message>
    <message>
        <source>It needs no closing.</source>
        <translation>Elle n’a pas besoin d’être close.</translation>
    </message>
    <message>
        <source>The query has no text. Nothing was recorded. Write what is still in doubt.</source>
        <translation>La demande n’a pas de texte. Rien n’a été enregistré. Écrire ce qui reste en doute.</translation>
    </message>
    <message>
        <source>It is waiting for an answer already.</source>
        <translation>Elle attend déjà une réponse.</translation>
    </message>
</context>
<context>
    <name>RecordMark</name>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>changed after signature</source>
        <translation>modifié après signature</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>ReliefChart</name>
    <message>
        <source>D%1</source>
        <comment>day after the infusion</comment>
        <translation>J%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Pain came back</source>
        <translation>Douleur revenue</translation>
    </message>
    <message>
        <source>Still relieved</source>
        <translation>Encore soulagés</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Duration of relief</source>
        <translation>Durée du soulagement</translation>
    </message>
    <message numerus="yes">
        <source>% of the patients still relieved after so many days, after Kaplan and Meier; band: 95% interval; dashes across: observation ended. %n patient(s).</source>
        <translation>
            <numerusform>% des patients encore soulagés après tant de jours, selon Kaplan et Meier&#x202f;; bande&#x202f;: intervalle à 95&#x202f;%&#x202f;; traits&#x202f;: fin de l’observation. %n patient.</numerusform>
            <numerusform>% des patients encore soulagés après tant de jours, selon Kaplan et Meier&#x202f;; bande&#x202f;: intervalle à 95&#x202f;%&#x202f;; traits&#x202f;: fin de l’observation. %n patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Red diamond: median, day %1.</source>
        <translation>Losange rouge&#x202f;: médiane, jour %1.</translation>
    </message>
    <message>
        <source>No visit has said yet how long relief lasted.</source>
        <translation>Aucune visite n’a encore dit combien de temps le soulagement a duré.</translation>
    </message>
</context>
<context>
    <name>ResponderCurve</name>
    <message>
        <source>reduction of at least … %</source>
        <translation>réduction d’au moins …&#x202f;%</translation>
    </message>
    <message>
        <source>Patients by how much their pain went down</source>
        <translation>Patients selon la baisse de leur douleur</translation>
    </message>
    <message>
        <source>The mean of the last week against the score of day 0 of the same period.</source>
        <translation>La moyenne de la dernière semaine contre le score du jour 0 de la même période.</translation>
    </message>
    <message>
        <source>The last visit against the baseline.</source>
        <translation>La dernière visite contre la valeur de départ.</translation>
    </message>
    <message>
        <source>Share of the patients with both values, in %. %1 %2. %3.</source>
        <translation>Part des patients ayant les deux valeurs, en&#x202f;%. %1 %2. %3.</translation>
    </message>
    <message>
        <source>Nobody has a score before and at the end yet.</source>
        <translation>Personne n’a encore de score avant et à la fin.</translation>
    </message>
    <message>
        <source>Reduction of at least</source>
        <translation>Réduction d’au moins</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup could not be moved to %1: %2. Look whether that folder may be written.</source>
        <translation>La sauvegarde n’a pas pu être placée à %1&#x202f;: %2. Vérifiez que ce dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>actes</translation>
    </message>
    <message>
        <source>values, corrections included</source>
        <translation>valeurs, corrections comprises</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>last act</source>
        <translation>dernier acte</translation>
    </message>
    <message>
        <source>%1 is the backup itself. Name the place where the study shall go.</source>
        <translation>%1 est la sauvegarde elle-même. Indiquez où placer l’étude.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 est un dossier. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name, or say that it is to be replaced; it is then kept beside it.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre nom, ou demandez son remplacement&#x202f;; il est alors gardé à côté.</translation>
    </message>
</context>
<context>
    <name>ResultGroups</name>
    <message>
        <source>All patients</source>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période&#x202f;%1</translation>
    </message>
    <message>
        <source>By treatment: the study is unblinded</source>
        <translation>Par traitement&#x202f;: aveugle levé</translation>
    </message>
    <message>
        <source>By period: treatments are blinded</source>
        <translation>Par période&#x202f;: traitements en aveugle</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Par période</translation>
    </message>
    <message>
        <source>All patients together: treatments are blinded</source>
        <translation>Tous les patients ensemble&#x202f;: traitements en aveugle</translation>
    </message>
    <message>
        <source>All patients together</source>
        <translation>Tous les patients ensemble</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>nurse</source>
        <translation>infirmier·ère</translation>
    </message>
    <message>
        <source>investigator</source>
        <translation>investigateur</translation>
    </message>
    <message>
        <source>data manager</source>
        <translation>gestionnaire de données</translation>
    </message>
    <message>
        <source>statistician</source>
        <translation>statisticien</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>pharmacien</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>moniteur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>see patients</source>
        <translation>voir les patients</translation>
    </message>
    <message>
        <source>see the list of patients</source>
        <translation>voir la liste des patients</translation>
    </message>
    <message>
        <source>type data</source>
        <translation>saisir des données</translation>
    </message>
    <message>
        <source>decide what the investigator answers for</source>
        <translation>décider ce qui revient à l’investigateur</translation>
    </message>
    <message>
        <source>verify by a second entry</source>
        <translation>vérifier par une seconde saisie</translation>
    </message>
    <message>
        <source>answer queries</source>
        <translation>répondre aux demandes</translation>
    </message>
    <message>
        <source>close or reopen queries</source>
        <translation>clore ou rouvrir des demandes</translation>
    </message>
    <message>
        <source>plan visits</source>
        <translation>planifier les visites</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>importer des données</translation>
    </message>
    <message>
        <source>see the charts of the study</source>
        <translation>voir les graphiques de l’étude</translation>
    </message>
    <message>
        <source>export data</source>
        <translation>exporter des données</translation>
    </message>
    <message>
        <source>export lists</source>
        <translation>exporter des listes</translation>
    </message>
    <message>
        <source>see the whole audit trail</source>
        <translation>voir toute la piste d’audit</translation>
    </message>
    <message>
        <source>see the audit trail</source>
        <translation>voir la piste d’audit</translation>
    </message>
    <message>
        <source>review the audit trail</source>
        <translation>relire la piste d’audit</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>lock or unlock data</source>
        <translation>verrouiller, déverrouiller</translation>
    </message>
    <message>
        <source>keep the allocation list</source>
        <translation>tenir la liste de randomisation</translation>
    </message>
    <message>
        <source>break the code of a patient</source>
        <translation>lever l’aveugle d’un patient</translation>
    </message>
    <message>
        <source>unblind the study</source>
        <translation>lever l’aveugle de l’étude</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>gérer les comptes</translation>
    </message>
    <message>
        <source>change the settings of the study</source>
        <translation>changer les réglages de l’étude</translation>
    </message>
    <message>
        <source>redact texts</source>
        <translation>retirer des textes</translation>
    </message>
    <message>
        <source>make backups</source>
        <translation>faire des sauvegardes</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>change the protocol of the study</source>
        <translation>changer le protocole de l’étude</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>P%1</source>
        <comment>period</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>Same time axis as the pain curve; lines: infusions.</source>
        <translation>Même axe de temps que la courbe de douleur&#x202f;; traits&#x202f;: perfusions.</translation>
    </message>
    <message>
        <source>Diamond: before the first infusion.</source>
        <translation>Losange&#x202f;: avant la première perfusion.</translation>
    </message>
    <message>
        <source>Dashed: published thresholds.</source>
        <translation>Tirets&#x202f;: seuils publiés.</translation>
    </message>
    <message>
        <source>Cross: a form without a score, too many items missing.</source>
        <translation>Croix&#x202f;: questionnaire sans score, trop d’items manquants.</translation>
    </message>
    <message>
        <source>Ring: a missing item was made up for by the rule.</source>
        <translation>Cercle vide&#x202f;: un item manquant a été complété par la règle.</translation>
    </message>
    <message>
        <source>%1 · questionnaire scores</source>
        <comment>patient</comment>
        <translation>%1 · scores des questionnaires</translation>
    </message>
</context>
<context>
    <name>ScoreCurves</name>
    <message>
        <source>%1, %2, %3 %4</source>
        <comment>questionnaire, score, visit, date</comment>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: no score, %2 of %3 items answered (%4)</source>
        <translation>%1&#x202f;: pas de score, %2 items répondus sur %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 items, made up for by the rule</source>
        <translation>%1 items sur %2, complété par la règle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which score, its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>SecondEntry</name>
    <message>
        <source>You typed the first entry: another person types the second.</source>
        <translation>Vous avez fait la première saisie&#x202f;: une autre personne fait la seconde.</translation>
    </message>
    <message>
        <source>You typed the first entry: another person types the second, or you from %1 on.</source>
        <translation>Vous avez fait la première saisie&#x202f;: une autre personne fait la seconde, ou vous-même à partir du %1.</translation>
    </message>
    <message>
        <source>The protocol of this study wants no second entry of diaries.</source>
        <translation>Le protocole de cette étude ne demande pas de seconde saisie des carnets.</translation>
    </message>
    <message>
        <source>%1 may not type a second entry.</source>
        <translation>Rôle %1&#x202f;: la seconde saisie n’est pas permise.</translation>
    </message>
    <message>
        <source>The second entry begins when the first one is finished.</source>
        <translation>La seconde saisie commence quand la première est terminée.</translation>
    </message>
</context>
<context>
    <name>SecondEntryPanel</name>
    <message numerus="yes">
        <source>%n correction(s) of %1 (%2 %)</source>
        <translation>
            <numerusform>%n correction sur %1 (%2&#x202f;%)</numerusform>
            <numerusform>%n corrections sur %1 (%2&#x202f;%)</numerusform>
        </translation>
    </message>
    <message>
        <source>verified by %1, %2</source>
        <translation>vérifié par %1, %2</translation>
    </message>
    <message>
        <source>second entry: %1 of %2</source>
        <translation>seconde saisie&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Second person: %1 The attempt is on record.</source>
        <translation>Seconde personne&#x202f;: %1 L’essai est enregistré.</translation>
    </message>
    <message>
        <source>A second person is wanted, with name and password.</source>
        <translation>Il faut une seconde personne, avec nom et mot de passe.</translation>
    </message>
    <message>
        <source>Two people are wanted: somebody else than %1 must give a password as well.</source>
        <translation>Il faut deux personnes&#x202f;: quelqu’un d’autre que %1 doit aussi donner son mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be the second person: a pharmacist, a data manager or a statistician can.</source>
        <translation>%1 ne peut pas être la seconde personne&#x202f;: un pharmacien, un gestionnaire de données ou un statisticien le peut.</translation>
    </message>
    <message>
        <source>This study has no accounts, so nobody can be the second person. Protect it first.</source>
        <translation>Cette étude n’a pas de comptes&#x202f;: personne ne peut être la seconde personne. Protégez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>What stands on screens and papers.</source>
        <translation>Ce qui figure sur les écrans et les papiers.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>Planned patients</source>
        <translation>Patients prévus</translation>
    </message>
    <message>
        <source>Infusions that the ward can give on one day</source>
        <translation>Perfusions que le service peut donner en un jour</translation>
    </message>
    <message>
        <source>Recruitment begins</source>
        <translation>Début du recrutement</translation>
    </message>
    <message>
        <source>Recruitment ends</source>
        <translation>Fin du recrutement</translation>
    </message>
    <message>
        <source>Visits and windows</source>
        <translation>Visites et fenêtres</translation>
    </message>
    <message>
        <source>Days after the visit that each one counts from. Number, order and codes stay.</source>
        <translation>Jours après la visite de départ de chacune. Nombre, ordre et codes restent.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>A window of −2 and 7: from two days before the target to seven after it.</source>
        <translation>Une fenêtre de −2 et 7&#x202f;: de deux jours avant le jour prévu à sept jours après.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Target day</source>
        <translation>Jour prévu</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Pain is similar to inclusion within</source>
        <translation>La douleur est semblable à l’inclusion à</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points près</translation>
    </message>
    <message>
        <source>or within</source>
        <translation>ou à</translation>
    </message>
    <message>
        <source>Days of the diary that must be entered before the next infusion</source>
        <translation>Jours du carnet à saisir avant la perfusion suivante</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>As the paper is printed.</source>
        <translation>Comme le papier est imprimé.</translation>
    </message>
    <message>
        <source>Last day on the paper</source>
        <translation>Dernier jour sur le papier</translation>
    </message>
    <message>
        <source>The paper is filled</source>
        <translation>Le papier se remplit</translation>
    </message>
    <message>
        <source>line by line, across</source>
        <translation>ligne par ligne</translation>
    </message>
    <message>
        <source>column by column, downwards</source>
        <translation>colonne par colonne</translation>
    </message>
    <message>
        <source>Columns, in the order of the paper</source>
        <translation>Colonnes, dans l’ordre du papier</translation>
    </message>
    <message>
        <source>Short, English</source>
        <translation>Abrégé, anglais</translation>
    </message>
    <message>
        <source>Short, French</source>
        <translation>Abrégé, français</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What is asked while a diary is typed.</source>
        <translation>Ce qui est demandé pendant la saisie d’un carnet.</translation>
    </message>
    <message>
        <source>Checks of the diary</source>
        <translation>Contrôles du carnet</translation>
    </message>
    <message>
        <source>Refuse keeps a value out, warn keeps and marks it, note only says it. %1 is the day, %2 and on the values of the rule in their order.</source>
        <translation>Refuser écarte la valeur, avertir la garde et la marque, noter ne fait que le dire. %1 est le jour, %2 et suivants les valeurs de la règle dans leur ordre.</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avertir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texte en anglais</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Events and drugs</source>
        <translation>Événements, médicaments</translation>
    </message>
    <message>
        <source>What is offered first while events and treatments are typed.</source>
        <translation>Ce qui est proposé d’abord pendant la saisie des événements et des traitements.</translation>
    </message>
    <message>
        <source>Drugs by one key</source>
        <translation>Médicaments d’une touche</translation>
    </message>
    <message>
        <source>Of the rescue medication of a diary.</source>
        <translation>Du traitement de secours d’un carnet.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Posologie</translation>
    </message>
    <message>
        <source>Adverse events by one key</source>
        <translation>Événements indésirables d’une touche</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. The code is what is recorded.</source>
        <translation>Les neuf premiers ont les touches 1 à 9. Le code est ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Seconde saisie</translation>
    </message>
    <message>
        <source>What another person types once more.</source>
        <translation>Ce qu’une autre personne saisit à nouveau.</translation>
    </message>
    <message>
        <source>Of each diary</source>
        <translation>De chaque carnet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the average pain only</source>
        <translation>la douleur moyenne seulement</translation>
    </message>
    <message>
        <source>every score</source>
        <translation>toutes les cotations</translation>
    </message>
    <message>
        <source>By another person</source>
        <translation>Par une autre personne</translation>
    </message>
    <message>
        <source>or by the same after</source>
        <translation>ou par la même après</translation>
    </message>
    <message>
        <source>hours (0: never)</source>
        <translation>heures (0&#x202f;: jamais)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Offered when a value changes or is missing.</source>
        <translation>Proposés quand une valeur change ou manque.</translation>
    </message>
    <message>
        <source>Reasons for a change</source>
        <translation>Motifs d’un changement</translation>
    </message>
    <message>
        <source>Reasons why a value is missing (Alt+N)</source>
        <translation>Motifs d’une valeur absente (Alt+N)</translation>
    </message>
    <message>
        <source>Codes that the files know: ND NR ILL MUL REF NAP WD OTH.</source>
        <translation>Codes que connaissent les fichiers&#x202f;: ND NR ILL MUL REF NAP WD OTH.</translation>
    </message>
    <message>
        <source>Hours and lock</source>
        <translation>Heures et verrou</translation>
    </message>
    <message>
        <source>What is recorded at other times has a filter in the audit trail.</source>
        <translation>Ce qui est enregistré à d’autres heures a un filtre dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Heures de travail, de</translation>
    </message>
    <message>
        <source>Longest time without a key before the window is covered</source>
        <translation>Durée maximale sans touche avant que la fenêtre soit couverte</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours</translation>
    </message>
    <message>
        <source>Areas under the curve that the protocol asks for</source>
        <translation>Aires sous la courbe demandées par le protocole</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Up to day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>Days up to which areas are taken</source>
        <translation>Jours jusqu’auxquels les aires sont prises</translation>
    </message>
    <message>
        <source>Share of days with a score that an area needs</source>
        <translation>Part des jours cotés qu’une aire demande</translation>
    </message>
</context>
<context>
    <name>SetupFiles</name>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Définitions (*.json)</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>Enregistrer la définition</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take over a definition</source>
        <translation>Reprendre une définition</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Choose another file.</source>
        <translation>%1 ne peut pas être lu. Rien n’a été changé. Choisir un autre fichier.</translation>
    </message>
    <message>
        <source>Taken over. Look at the changes below before you put them in force.</source>
        <translation>Repris. Regarder les changements ci-dessous avant de les mettre en vigueur.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>%1 · %2</source>
        <comment>study, patient</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Imprimé par %1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Treatments are blinded</source>
        <translation>Traitements en aveugle</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA: every number is invented</source>
        <translation>DONNÉES SYNTHÉTIQUES&#x202f;: chaque nombre est inventé</translation>
    </message>
    <message>
        <source>As recorded up to act %1, seal %2…</source>
        <translation>État à l’acte %1, sceau %2…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed; choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Rien n’a été changé&#x202f;; choisir un autre dossier.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>For unblinded persons only</source>
        <translation>Réservé aux personnes hors aveugle</translation>
    </message>
    <message>
        <source>Unblinded on %1</source>
        <translation>Aveugle levé le %1</translation>
    </message>
    <message>
        <source>UNBLINDED PERSONS ONLY</source>
        <translation>HORS AVEUGLE SEULEMENT</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>A signature needs a meaning. Nothing was signed. Write what it stands for.</source>
        <translation>Une signature demande une signification. Rien n’a été signé. Écrivez ce qu’elle atteste.</translation>
    </message>
    <message>
        <source>There is nothing to sign: nothing is recorded there yet.</source>
        <translation>Rien à signer&#x202f;: rien n’y est encore enregistré.</translation>
    </message>
    <message>
        <source>I have reviewed these data and confirm that they are complete and agree with the source.</source>
        <translation>J’ai relu ces données et j’atteste qu’elles sont complètes et conformes aux sources.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Verrouiller…</translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation>Signature…</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done out of the window</source>
        <translation>fait hors fenêtre</translation>
    </message>
    <message>
        <source>will not happen</source>
        <translation>n’aura pas lieu</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Somebody else changed this value meanwhile. Nothing was overwritten. Look at both values and type the right one again.</source>
        <translation>Quelqu’un d’autre a changé cette valeur entre-temps. Rien n’a été écrasé. Regarder les deux valeurs et retaper la bonne.</translation>
    </message>
    <message>
        <source>A diary score is a number, not a text.</source>
        <translation>Un score du carnet est un nombre, pas un texte.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: 3.37 or newer is needed.</source>
        <translation>SQLite %1 est trop ancien&#x202f;: il faut 3.37 ou plus récent.</translation>
    </message>
    <message>
        <source>The database driver of this computer does not hand out its connection.</source>
        <translation>Le pilote de base de données de cet ordinateur ne donne pas accès à sa connexion.</translation>
    </message>
    <message>
        <source>Two versions of SQLite meet in this program (%1 and %2). Reinstall Carnet.</source>
        <translation>Deux versions de SQLite se rencontrent dans ce programme (%1 et %2). Réinstaller Carnet.</translation>
    </message>
    <message>
        <source>%1: the database setting %2 is %3 instead of %4. Nothing was changed.</source>
        <translation>%1&#x202f;: le réglage de base de données %2 vaut %3 au lieu de %4. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>the file %1 is read-only</source>
        <translation>le fichier %1 est en lecture seule</translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation>le dossier %1 est en lecture seule</translation>
    </message>
    <message>
        <source>the disk of %1 is read-only</source>
        <translation>le disque de %1 est en lecture seule</translation>
    </message>
    <message>
        <source>%1 lies in a network or synchronised folder (%2), where a crash can lose what was saved; copy the study to a folder of this computer</source>
        <translation>%1 se trouve dans un dossier réseau ou synchronisé (%2), où une panne peut perdre ce qui a été enregistré&#x202f;; copier l’étude dans un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>The program lacks its own file %1. Reinstall Carnet.</source>
        <translation>Il manque au programme son propre fichier %1. Réinstaller Carnet.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed. Try again in a moment.</source>
        <translation>%1 est en cours d’écriture par un autre programme. Rien n’a été changé. Réessayer dans un moment.</translation>
    </message>
    <message>
        <source>Cannot save in %1: the disk is full. Everything saved before is kept. Free some space and try again.</source>
        <translation>Impossible d’enregistrer dans %1&#x202f;: le disque est plein. Tout ce qui était enregistré est gardé. Libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder or the disk is read-only. Everything saved before is kept. Allow writing there, or copy the study to another folder.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le fichier, son dossier ou le disque est en lecture seule. Tout ce qui était enregistré est gardé. Autoriser l’écriture, ou copier l’étude dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Look whether its folder exists and may be written.</source>
        <translation>%1 ne peut pas être ouvert (%2). Voir si son dossier existe et s’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 is not a Carnet study, or its beginning is damaged. It was left as it is. Choose a file that ends in .carnet, or restore the last backup.</source>
        <translation>%1 n’est pas une étude Carnet, ou son début est abîmé. Le fichier est resté tel quel. Choisir un fichier finissant par .carnet, ou restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is. Restore the last backup.</source>
        <translation>%1 est abîmé (%2). Le fichier est resté tel quel. Restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of %1 failed (%2). Everything saved before is kept. Check the disk and try again.</source>
        <translation>Le disque de %1 a eu une défaillance (%2). Tout ce qui était enregistré est gardé. Vérifier le disque et réessayer.</translation>
    </message>
    <message>
        <source>%1: the database refused a step (%2). Nothing was changed.</source>
        <translation>%1&#x202f;: la base de données a refusé une étape (%2). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Carnet study. It was left as it is. Choose a file that ends in .carnet.</source>
        <translation>%1 est une base de données, mais pas une étude Carnet. Elle est restée telle quelle. Choisir un fichier finissant par .carnet.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Carnet (format %2, this program knows %3). The study stays as it is. Install the newer Carnet to open it.</source>
        <translation>%1 a été fait par un Carnet plus récent (format %2, ce programme connaît %3). L’étude reste telle quelle. Installer le Carnet plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut off. It was left as it is. Restore the last backup.</source>
        <translation>%1 est abîmé&#x202f;: le fichier est coupé. Il est resté tel quel. Restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>There is no study at %1. Check the name, or create one.</source>
        <translation>Il n’y a pas d’étude à %1. Vérifier le nom, ou en créer une.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the study file inside it, which ends in .carnet.</source>
        <translation>%1 est un dossier. Choisir le fichier d’étude qu’il contient, finissant par .carnet.</translation>
    </message>
    <message>
        <source>%1 is empty and not a Carnet study. It was left as it is. Restore the last backup, or choose another file.</source>
        <translation>%1 est vide et n’est pas une étude Carnet. Le fichier est resté tel quel. Restaurer la dernière sauvegarde, ou choisir un autre fichier.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Ask its owner for the right to read it.</source>
        <translation>Vous n’avez pas le droit de lire %1. Demander ce droit à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say which study it is. Restore the last backup.</source>
        <translation>%1 est abîmé&#x202f;: il ne dit pas de quelle étude il s’agit. Restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore the last backup.</source>
        <translation>La base de données est abîmée&#x202f;: %1. Restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The tables or the guards of the file were changed by another program. Restore the last backup.</source>
        <translation>Les tables ou les gardes du fichier ont été changées par un autre programme. Restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Act %1 is missing from the record.</source>
        <translation>L’acte %1 manque dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The record is empty: even the act that created the study is missing.</source>
        <translation>L’enregistrement est vide&#x202f;: même l’acte qui a créé l’étude manque.</translation>
    </message>
    <message>
        <source>The protocol in the file is not the one with which the study was created.</source>
        <translation>Le protocole du fichier n’est pas celui avec lequel l’étude a été créée.</translation>
    </message>
    <message>
        <source>A value belongs to act %1, which is not in the record.</source>
        <translation>Une valeur appartient à l’acte %1, qui n’est pas dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Act %1: a text is missing.</source>
        <translation>Acte %1&#x202f;: un texte manque.</translation>
    </message>
    <message>
        <source>Act %1: a text was changed after it was recorded.</source>
        <translation>Acte %1&#x202f;: un texte a été changé après son enregistrement.</translation>
    </message>
    <message>
        <source>A diary curve of %1, period %2, is not what the record says.</source>
        <translation>Une courbe du carnet de %1, période %2, n’est pas ce que dit l’enregistrement.</translation>
    </message>
    <message>
        <source>A diary curve of %1 is missing.</source>
        <translation>Une courbe du carnet de %1 manque.</translation>
    </message>
    <message>
        <source>A value of %1 (%2) is not what the record says.</source>
        <translation>Une valeur de %1 (%2) n’est pas ce que dit l’enregistrement.</translation>
    </message>
    <message>
        <source>A value of %1 is missing.</source>
        <translation>Une valeur de %1 manque.</translation>
    </message>
    <message>
        <source>The file shows values that nobody recorded.</source>
        <translation>Le fichier montre des valeurs que personne n’a enregistrées.</translation>
    </message>
    <message>
        <source>Act %1 set %2 values, but %3 are in the record.</source>
        <translation>L’acte %1 a posé %2 valeurs, mais l’enregistrement en contient %3.</translation>
    </message>
    <message>
        <source>The seal of act %1 is broken: the act or one of its values was changed after it was recorded.</source>
        <translation>Le sceau de l’acte %1 est rompu&#x202f;: l’acte ou l’une de ses valeurs a été changé après son enregistrement.</translation>
    </message>
    <message>
        <source>This program runs with a plain SQLite (%1) that cannot encrypt. Nothing was opened and nothing was written. Start it without LD_PRELOAD, or install SQLCipher 4.</source>
        <translation>Ce programme tourne avec un SQLite ordinaire (%1) qui ne chiffre pas. Rien n’a été ouvert ni écrit. Le lancer sans LD_PRELOAD, ou installer SQLCipher 4.</translation>
    </message>
    <message>
        <source>SQLCipher %1 is too old: version 4 is needed. Nothing was opened and nothing was written.</source>
        <translation>SQLCipher %1 est trop ancien&#x202f;: il faut la version 4. Rien n’a été ouvert ni écrit.</translation>
    </message>
    <message>
        <source>The database driver of this computer cannot encrypt. Nothing was written.</source>
        <translation>Le pilote de base de données de cet ordinateur ne chiffre pas. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). What was there before is kept.</source>
        <translation>%1 ne peut pas être écrit (%2). Ce qui y était est gardé.</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Le patient %1</translation>
    </message>
    <message>
        <source>%1 of patient %2</source>
        <translation>%1 du patient %2</translation>
    </message>
    <message>
        <source>%1 is frozen (%2, %3). Nothing was recorded. Raise a query, or have it unlocked.</source>
        <translation>Gelé&#x202f;: %1 (%2, %3). Rien n’a été enregistré. Posez une demande, ou faites déverrouiller.</translation>
    </message>
    <message>
        <source>%1 is locked (%2, %3). Nothing was recorded. Raise a query, or have it unlocked.</source>
        <translation>Verrouillé&#x202f;: %1 (%2, %3). Rien n’a été enregistré. Posez une demande, ou faites déverrouiller.</translation>
    </message>
    <message>
        <source>Act %1: a text was taken out, and no act says who did it and why.</source>
        <translation>Acte %1&#x202f;: un texte a été supprimé, et aucun acte ne dit par qui ni pourquoi.</translation>
    </message>
    <message>
        <source>%1 was being written when that was interrupted, and the file %1-journal that would repair it is not there. It was left as it is. Put that file back beside it, or restore the last backup.</source>
        <translation>L’écriture de %1 a été interrompue, et le fichier %1-journal qui permettrait de le réparer n’est pas là. Rien n’a été modifié. Remettez ce fichier à côté, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is of an older format and cannot be brought to the new one: no copy of it can be kept in %2. Nothing was changed. Allow writing there.</source>
        <translation>%1 est d’un ancien format et ne peut pas être mis au nouveau&#x202f;: aucune copie ne peut en être gardée dans %2. Rien n’a été modifié. Autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>Another file lies at %1 since this program opened it: the study was encrypted or restored. Everything saved before is kept. Close the study and open it again.</source>
        <translation>Un autre fichier se trouve à l’emplacement de %1 depuis que ce programme l’a ouvert&#x202f;: l’étude a été chiffrée ou restaurée. Tout ce qui était enregistré est conservé. Fermer l’étude et la rouvrir.</translation>
    </message>
    <message>
        <source>%1 breaks off before anything of a Carnet study is told. It was left as it is. Restore the last backup, or choose another file.</source>
        <translation>%1 s’interrompt avant de rien dire d’une étude Carnet. Le fichier reste tel quel. Restaurer la dernière sauvegarde, ou choisir un autre fichier.</translation>
    </message>
</context>
<context>
    <name>StudyCheck</name>
    <message>
        <source>Period %1 has not begun: record the date of its infusion first.</source>
        <translation>La période %1 n’a pas commencé&#x202f;: enregistrer d’abord la date de sa perfusion.</translation>
    </message>
    <message>
        <source>Day %1 is %2, in the future.</source>
        <translation>Le jour %1 est le %2, dans le futur.</translation>
    </message>
    <message>
        <source>Day %1 is after infusion %2 (%3): it belongs to the next diary.</source>
        <translation>Le jour %1 suit la perfusion %2 (%3)&#x202f;: il appartient au carnet suivant.</translation>
    </message>
    <message>
        <source>%1 is in the future. Correct the date.</source>
        <translation>%1 est dans le futur. Corriger la date.</translation>
    </message>
    <message>
        <source>%1 is before consent (%2). Correct one of them.</source>
        <translation>%1 précède le consentement (%2). Corriger l’une des deux dates.</translation>
    </message>
    <message>
        <source>This study has no item “%1”.</source>
        <translation>Cette étude n’a pas d’item «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 Raise a query instead.</source>
        <translation>%1 Posez plutôt une demande.</translation>
    </message>
</context>
<context>
    <name>StudyFacts</name>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>No patient is included yet.</source>
        <translation>Aucun patient n’est encore inclus.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>not done (ND)</source>
        <translation>non fait (ND)</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>autres raisons</translation>
    </message>
    <message>
        <source>empty: nothing said yet</source>
        <translation>vide&#x202f;: rien n’est encore dit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Days due</source>
        <translation>Jours attendus</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisis</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non faits</translation>
    </message>
    <message>
        <source>Illegible</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message numerus="yes">
        <source>Period %1, %n patient(s)</source>
        <translation>
            <numerusform>Période %1, %n patient</numerusform>
            <numerusform>Période %1, %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells entered of cells due</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Completeness of the diaries</source>
        <translation>Complétude des carnets</translation>
    </message>
    <message>
        <source>Share of the days that are due by now, one bar a measure.</source>
        <translation>Part des jours attendus à ce jour, une barre par mesure.</translation>
    </message>
    <message>
        <source>No diary day is due yet.</source>
        <translation>Aucun jour de carnet n’est encore attendu.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <translation>jours %1–%2</translation>
    </message>
    <message>
        <source>Missing days of the diaries</source>
        <translation>Jours manquants des carnets</translation>
    </message>
    <message>
        <source>Patients with any or all of the days missing; the score before the infusion stands in for day 0.</source>
        <translation>Patients dont un jour au moins ou tous les jours manquent&#x202f;; le score avant la perfusion tient lieu de jour 0.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Any missing</source>
        <translation>Un jour au moins</translation>
    </message>
    <message>
        <source>All missing</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Missing days</source>
        <translation>Jours manquants</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>done out of its window</source>
        <translation>faite hors fenêtre</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>will not happen</source>
        <translation>n’aura pas lieu</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Out of its window</source>
        <translation>Hors fenêtre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Will not happen</source>
        <translation>N’auront pas lieu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Patients for whom the time of the visit has come; visits done of visits wanted.</source>
        <translation>Patients pour qui le moment de la visite est venu&#x202f;; visites faites sur visites attendues.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>Visites faites</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Forms of the visits done</source>
        <translation>Formulaires des visites faites</translation>
    </message>
    <message>
        <source>All visits of all patients together.</source>
        <translation>Toutes les visites de tous les patients ensemble.</translation>
    </message>
    <message>
        <source>No visit is done yet.</source>
        <translation>Aucune visite n’est encore faite.</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <comment>number of patients and percentage</comment>
        <translation>%1 (%2&#x202f;%)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>%1 over the visits</source>
        <translation>%1 au fil des visites</translation>
    </message>
    <message>
        <source>Red diamond: median; ribbon: quartiles (type 2); faint lines: patients. A missing visit is a gap.</source>
        <translation>Losange rouge&#x202f;: médiane&#x202f;; ruban&#x202f;: quartiles (type 2)&#x202f;; lignes pâles&#x202f;: patients. Une visite manquante est une lacune.</translation>
    </message>
    <message>
        <source>One line a patient; red diamond: median. A missing visit is a gap, not a line across.</source>
        <translation>Une ligne par patient&#x202f;; losange rouge&#x202f;: médiane. Une visite manquante est une lacune, pas un trait.</translation>
    </message>
    <message>
        <source>%1: distribution by visit</source>
        <translation>%1&#x202f;: distribution par visite</translation>
    </message>
    <message>
        <source>Box: quartiles with the median (type 2); whiskers: lowest and highest; points: patients.</source>
        <translation>Boîte&#x202f;: quartiles et médiane (type 2)&#x202f;; moustaches&#x202f;: minimum et maximum&#x202f;; points&#x202f;: patients.</translation>
    </message>
    <message>
        <source>better by 30 % or more</source>
        <translation>amélioration de 30&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>better by 50 % or more</source>
        <translation>amélioration de 50&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>% of the patients with a baseline</source>
        <translation>% des patients avec une valeur initiale</translation>
    </message>
    <message>
        <source>With a baseline</source>
        <translation>Avec valeur initiale</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Évaluables</translation>
    </message>
    <message>
        <source>≥ 30 %, of all</source>
        <translation>≥ 30&#x202f;%, de tous</translation>
    </message>
    <message>
        <source>≥ 50 %, of all</source>
        <translation>≥ 50&#x202f;%, de tous</translation>
    </message>
    <message>
        <source>≥ 30 %, of the evaluable</source>
        <translation>≥ 30&#x202f;%, des évaluables</translation>
    </message>
    <message>
        <source>≥ 50 %, of the evaluable</source>
        <translation>≥ 50&#x202f;%, des évaluables</translation>
    </message>
    <message>
        <source>%1: responders</source>
        <translation>%1&#x202f;: répondeurs</translation>
    </message>
    <message>
        <source>Change against the baseline, limits included. n (%) of all patients with a baseline above 0; a missing value counts as no response.</source>
        <translation>Variation par rapport à l’inclusion, limites comprises. n (%) de tous les patients dont la valeur initiale dépasse 0&#x202f;; une valeur manquante compte comme non-réponse.</translation>
    </message>
    <message>
        <source>% of the patients who answered</source>
        <translation>% des patients ayant répondu</translation>
    </message>
    <message>
        <source>Answers “yes” by visit</source>
        <translation>Réponses «&#x202f;oui&#x202f;» par visite</translation>
    </message>
    <message>
        <source>n (%) of the patients who answered at the visit.</source>
        <translation>n (%) des patients ayant répondu à la visite.</translation>
    </message>
    <message>
        <source>Nobody has answered these questions yet.</source>
        <translation>Personne n’a encore répondu à ces questions.</translation>
    </message>
    <message>
        <source>Area to day %1: %2 (trapezoid, observed visits).</source>
        <translation>Aire jusqu’au jour %1&#x202f;: %2 (trapèzes, visites observées).</translation>
    </message>
    <message>
        <source>No value of this result is there yet.</source>
        <translation>Aucune valeur de ce résultat n’est encore saisie.</translation>
    </message>
    <message>
        <source>%1: %2 over the visits</source>
        <translation>%1&#x202f;: %2 au fil des visites</translation>
    </message>
    <message>
        <source>By planned day. A missing visit is a gap, not a line across.</source>
        <translation>Par jour prévu. Une visite manquante est une lacune, pas un trait.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>un événement ou plus</translation>
    </message>
    <message>
        <source>related event (possible, probable, certain)</source>
        <translation>événement imputable (possible, probable, certain)</translation>
    </message>
    <message>
        <source>Patients with at least one event, n (%) of those exposed.</source>
        <translation>Patients avec au moins un événement, n (%) des patients exposés.</translation>
    </message>
    <message>
        <source>By period: treatments are blinded.</source>
        <translation>Par période&#x202f;: traitements en aveugle.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) before any treatment left out.</source>
        <translation>
            <numerusform>%n événement avant tout traitement est écarté.</numerusform>
            <numerusform>%n événements avant tout traitement sont écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date count in no period.</source>
        <translation>
            <numerusform>%n événement sans date ne compte dans aucune période.</numerusform>
            <numerusform>%n événements sans date ne comptent dans aucune période.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients with adverse events, by period</source>
        <translation>Patients avec événements indésirables, par période</translation>
    </message>
    <message>
        <source>Patients with adverse events</source>
        <translation>Patients avec événements indésirables</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Un ou plus</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Imputable</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <comment>severity</comment>
        <translation>Au pire&#x202f;: %1</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>événement grave</translation>
    </message>
    <message>
        <source>% of the patients exposed</source>
        <translation>% des patients exposés</translation>
    </message>
    <message>
        <source>Adverse events by term</source>
        <translation>Événements indésirables par terme</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>%1, related</source>
        <translation>%1, imputable</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 terms; all of them are in the table.</source>
        <translation>Les %1 termes les plus fréquents sur %2&#x202f;; tous sont dans le tableau.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>Randomisés</translation>
    </message>
    <message>
        <source>First infusion</source>
        <translation>Première perfusion</translation>
    </message>
    <message>
        <source>reason not recorded</source>
        <translation>raison non renseignée</translation>
    </message>
    <message>
        <source>– %1 (n = %2)</source>
        <translation>– %1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Non inclus</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligibles</translation>
    </message>
    <message>
        <source>Still in screening</source>
        <translation>Encore en sélection</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Pas encore arrivés</translation>
    </message>
    <message>
        <source>Assessed for eligibility</source>
        <translation>Évalués pour l’éligibilité</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without this visit</source>
        <translation>
            <numerusform>dont %n sans cette visite</numerusform>
            <numerusform>dont %n sans cette visite</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed for the primary result</source>
        <translation>Analysés pour le résultat principal</translation>
    </message>
    <message>
        <source>period %1: %2</source>
        <translation>période %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No adverse event is recorded after the beginning of a treatment.</source>
        <translation>Aucun événement indésirable n’est noté après le début d’un traitement.</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Sélectionnés</translation>
    </message>
    <message>
        <source>Treatment begun</source>
        <translation>Traitement débuté</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Sortis d’étude</translation>
    </message>
    <message>
        <source>No patient has come yet. The chart begins with the first one.</source>
        <translation>Aucun patient n’est encore venu. Le graphique commence avec le premier.</translation>
    </message>
    <message>
        <source>Patients by date. Dashed: as planned.</source>
        <translation>Patients par date. Tirets&#x202f;: prévision.</translation>
    </message>
    <message>
        <source>Patients by date. Dashed: the planned number of patients.</source>
        <translation>Patients par date. Tirets&#x202f;: nombre de patients prévu.</translation>
    </message>
    <message>
        <source>Flow of patients</source>
        <translation>Diagramme de flux</translation>
    </message>
    <message>
        <source>After CONSORT 2010; a patient may have several reasons.</source>
        <translation>D’après CONSORT 2010&#x202f;; un patient peut avoir plusieurs raisons.</translation>
    </message>
    <message>
        <source>One column: the arms are blinded.</source>
        <translation>Une colonne&#x202f;: les bras sont en aveugle.</translation>
    </message>
    <message>
        <source>No patient has come yet. The diagram begins with the first one.</source>
        <translation>Aucun patient n’est encore venu. Le diagramme commence avec le premier.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Not going on</source>
        <translation>Ne poursuivent pas</translation>
    </message>
    <message>
        <source>By treatment: the study is unblinded.</source>
        <translation>Par traitement&#x202f;: aveugle levé.</translation>
    </message>
    <message>
        <source>Patients with adverse events, by treatment</source>
        <translation>Patients avec événements indésirables, par traitement</translation>
    </message>
</context>
<context>
    <name>StudyTables</name>
    <message>
        <source>Body mass index</source>
        <translation>Indice de masse corporelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Usual treatments</source>
        <translation>Traitements habituels</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Caractéristique</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Table 1. Characteristics of the patients</source>
        <translation>Tableau 1. Caractéristiques des patients</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA: every number is invented.</source>
        <translation>DONNÉES SYNTHÉTIQUES&#x202f;: tous les chiffres sont inventés.</translation>
    </message>
    <message>
        <source>There is no table to write: no patient is included yet.</source>
        <translation>Aucun tableau à écrire&#x202f;: aucun patient n’est encore inclus.</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <comment>number of patients and percentage</comment>
        <translation>%1 (%2&#x202f;%)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measurement, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Included patients, at inclusion. Mean ± SD, median [Q1; Q3] (quantiles of type 2) or n (%).</source>
        <translation>Patients inclus, à l’inclusion. Moyenne ± écart-type, médiane [Q1&#x202f;; Q3] (quantiles de type 2) ou n (%).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one.</source>
        <translation>Le dossier&#x202f;%1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>, P %1</source>
        <comment>%1: &lt; 0.001</comment>
        <translation>, P&#x202f;%1</translation>
    </message>
    <message>
        <source>, P = %1</source>
        <translation>, P =&#x202f;%1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>P value</comment>
        <translation>&lt;&#x202f;%1</translation>
    </message>
    <message>
        <source>† On the log scale: the residuals of the values themselves are not normal (Shapiro–Wilk P &lt; %1).</source>
        <translation>† À l’échelle logarithmique&#x202f;: les résidus des valeurs elles-mêmes ne sont pas normaux (P de Shapiro–Wilk &lt;&#x202f;%1).</translation>
    </message>
    <message>
        <source>‡ Residuals normal on neither scale: P on the log scale and, in brackets, Friedman’s test.</source>
        <translation>‡ Résidus normaux sur aucune échelle&#x202f;: P à l’échelle logarithmique et, entre parenthèses, test de Friedman.</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, row</comment>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>§ In a model with carry-over, the treatment before has an effect (Wald P &lt; %1).</source>
        <translation>§ Dans un modèle avec effet rémanent, le traitement précédent a un effet (P de Wald &lt;&#x202f;%1).</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Changes after completion</source>
        <translation>Modifications après la fin de saisie</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Hors des heures de travail</translation>
    </message>
    <message>
        <source>Values made missing</source>
        <translation>Valeurs rendues manquantes</translation>
    </message>
    <message>
        <source>Corrections of the second entry</source>
        <translation>Corrections de la 2e saisie</translation>
    </message>
    <message>
        <source>Signatures and locks</source>
        <translation>Signatures et verrous</translation>
    </message>
    <message>
        <source>Unblinding</source>
        <translation>Levée d’aveugle</translation>
    </message>
    <message>
        <source>Failed log-ins</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Fast entry</source>
        <translation>Saisie trop rapide</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Textes expurgés</translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>%1 begun</source>
        <comment>drug</comment>
        <translation>%1 débuté</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>drug</comment>
        <translation>%1 arrêté</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>drug, old dose, new dose</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>TrialTables</name>
    <message>
        <source>LOCF</source>
        <comment>rule of an area</comment>
        <translation>LOCF</translation>
    </message>
    <message>
        <source>not imputed</source>
        <comment>rule of an area</comment>
        <translation>sans imputation</translation>
    </message>
    <message>
        <source>Table 2. Pain: areas under the curve</source>
        <translation>Tableau 2. Douleur&#x202f;: aires sous la courbe</translation>
    </message>
    <message>
        <source>Area under the curve, points × days</source>
        <translation>Aire sous la courbe, points × jours</translation>
    </message>
    <message>
        <source>Mean ± SD; trapezoidal rule from day %1; LOCF: last observation carried forward.</source>
        <translation>Moyenne ± écart-type&#x202f;; méthode des trapèzes à partir du jour&#x202f;%1&#x202f;; LOCF&#x202f;: report de la dernière valeur.</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>end of an area, its rule</comment>
        <translation>jour&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Pain before the infusion, 0–%1</source>
        <translation>Douleur avant la perfusion, 0–%1</translation>
    </message>
    <message>
        <source>Table 3. Questionnaires</source>
        <translation>Tableau 3. Questionnaires</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mean ± SD at inclusion (baseline) and at the end of each period.</source>
        <translation>Moyenne ± écart-type à l’inclusion (valeur initiale) et à la fin de chaque période.</translation>
    </message>
    <message>
        <source>The baseline is not in the model.</source>
        <translation>La valeur initiale n’est pas dans le modèle.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Table 4. Analgesics taken punctually</source>
        <translation>Tableau 4. Antalgiques pris ponctuellement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Patients who took the class at least once, n (%) of those who had the infusion.</source>
        <translation>Patients ayant pris la classe au moins une fois, n (%) de ceux qui ont eu la perfusion.</translation>
    </message>
    <message>
        <source>P: Cochran’s Q over patients with every treatment, exact up to 30 patients.</source>
        <translation>P&#x202f;: Q de Cochran sur les patients ayant eu tous les traitements, exact jusqu’à 30 patients.</translation>
    </message>
    <message>
        <source>P against the baseline: linear mixed model with the visit as factor, patient at random (REML), Sidak’s correction.</source>
        <translation>P par rapport à la valeur initiale&#x202f;: modèle linéaire mixte avec la visite en facteur, patient aléatoire (REML), correction de Sidak.</translation>
    </message>
    <message>
        <source>P against the baseline: paired t test, or Wilcoxon’s signed rank test where the differences are not normal (Shapiro–Wilk P &lt; 0.05).</source>
        <translation>P par rapport à la valeur initiale&#x202f;: test t apparié, ou test des rangs signés de Wilcoxon quand les différences ne sont pas normales (P de Shapiro–Wilk &lt; 0,05).</translation>
    </message>
    <message>
        <source>Table 3. Results by visit</source>
        <translation>Tableau 3. Résultats par visite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Mean ± SD or n (%) of the patients with that value; nothing imputed.</source>
        <translation>Moyenne ± écart-type ou n (%) des patients ayant cette valeur&#x202f;; aucune imputation.</translation>
    </message>
    <message>
        <source>P: analysis of covariance with the baseline; Fisher’s exact test for yes or no.</source>
        <translation>P&#x202f;: analyse de covariance sur la valeur initiale&#x202f;; test exact de Fisher pour oui ou non.</translation>
    </message>
    <message>
        <source>P: Wald χ² of treatment in the linear mixed model with treatment and sequence, patient at random (REML); carry-over is tested apart.</source>
        <translation>P&#x202f;: χ² de Wald du traitement dans le modèle linéaire mixte avec traitement et séquence, patient aléatoire (REML)&#x202f;; l’effet rémanent est testé à part.</translation>
    </message>
</context>
<context>
    <name>Unblinding</name>
    <message>
        <source>The allocation list has every randomised patient</source>
        <translation>La liste contient chaque patient randomisé</translation>
    </message>
    <message>
        <source>All data are locked</source>
        <translation>Toutes les données sont verrouillées</translation>
    </message>
    <message>
        <source>No query is open</source>
        <translation>Aucune demande n’est ouverte</translation>
    </message>
    <message>
        <source>Every patient is signed</source>
        <translation>Chaque patient est signé</translation>
    </message>
    <message>
        <source>The seals are unbroken</source>
        <translation>Les sceaux sont intacts</translation>
    </message>
    <message>
        <source>A backup was made today</source>
        <translation>Une sauvegarde a été faite aujourd’hui</translation>
    </message>
    <message>
        <source>Two people are wanted: somebody else than %1 must give a password as well.</source>
        <translation>Il faut deux personnes&#x202f;: quelqu’un d’autre que %1 doit aussi donner son mot de passe.</translation>
    </message>
    <message>
        <source>The account %1 (%2) may not take part: a data manager, a statistician or a pharmacist may.</source>
        <translation>Le compte %1 (%2) ne peut pas participer&#x202f;: un gestionnaire de données, un statisticien ou un pharmacien le peut.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 holds the key of the allocation list.</source>
        <translation>Ni %1 ni %2 ne détient la clé de la liste de randomisation.</translation>
    </message>
    <message>
        <source>The study is unblinded already, since %1.</source>
        <translation>L’aveugle de l’étude est déjà levé, depuis %1.</translation>
    </message>
    <message>
        <source>%1 Nothing was opened.</source>
        <translation>%1 Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>It is too early, and nothing was opened. %1: %2</source>
        <translation>C’est trop tôt et rien n’a été ouvert. %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The study is blinded.</source>
        <translation>L’étude est en aveugle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of patients</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no list: the pharmacist imports it</source>
        <translation>il n’y a pas de liste&#x202f;: le pharmacien l’importe</translation>
    </message>
    <message>
        <source>no patient has a randomisation number</source>
        <translation>aucun patient n’a de numéro de randomisation</translation>
    </message>
    <message>
        <source>no number in the list: %1</source>
        <translation>sans numéro dans la liste&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>the study is locked</source>
        <translation>l’étude est verrouillée</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>non verrouillés&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>queries</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>non signés&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed after the signature: %1</source>
        <translation>changés après la signature&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts verified</source>
        <translation>
            <numerusform>%Ln acte vérifié</numerusform>
            <numerusform>%Ln actes vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>none of today</source>
        <translation>aucune aujourd’hui</translation>
    </message>
    <message>
        <source>none</source>
        <comment>open query</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The population of the analysis is fixed</source>
        <translation>La population de l’analyse est fixée</translation>
    </message>
    <message>
        <source>not fixed yet: the data manager fixes it</source>
        <translation>pas encore fixée&#x202f;: le gestionnaire de données la fixe</translation>
    </message>
    <message>
        <source>randomised after it was fixed: %1</source>
        <translation>randomisés après&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n randomised patients</source>
        <translation>
            <numerusform>%1 sur %n patient randomisé</numerusform>
            <numerusform>%1 sur %n patients randomisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1&#x202f;; écartés&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>years</source>
        <comment>unit</comment>
        <translation>ans</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message>
        <source>“%1” is not possible here: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est impossible ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>un nombre à partir de %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a date such as 2018-06-15</source>
        <translation>une date comme 2018-06-15</translation>
    </message>
    <message>
        <source>a date such as 2018-06-15, 2018-06 or 2018</source>
        <translation>une date comme 2018-06-15, 2018-06 ou 2018</translation>
    </message>
    <message>
        <source>a time such as 23:30</source>
        <translation>une heure comme 23:30</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>A text with the character NUL cannot be kept. Remove it.</source>
        <translation>Un texte avec le caractère NUL ne peut pas être gardé. Le supprimer.</translation>
    </message>
    <message>
        <source>A text with half a character cannot be kept. Type or paste it again.</source>
        <translation>Un texte contenant une moitié de caractère ne peut pas être conservé. Saisissez-le ou collez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>VisitCheck</name>
    <message>
        <source>The end, %1, is before the start, %2. Correct one of them.</source>
        <translation>La fin, %1, précède le début, %2. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 has the date of “%2” already. Correct one of them.</source>
        <translation>Le %1 est déjà la date de «&#x202f;%2&#x202f;». Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 is before “%2” on %3. Correct one of them.</source>
        <translation>Le %1 précède «&#x202f;%2&#x202f;», le %3. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1 is after “%2” on %3. Correct one of them.</source>
        <translation>Le %1 suit «&#x202f;%2&#x202f;», le %3. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1 is outside the window, %2 to %3. Kept; say why under deviations.</source>
        <translation>Le %1 est hors de la fenêtre, du %2 au %3. Conservé&#x202f;; dites pourquoi dans les écarts.</translation>
    </message>
    <message>
        <source>Infusion %1 is on %2 already. Correct one of them.</source>
        <translation>La perfusion %1 est déjà le %2. Corrigez l’une des deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from infusion %1; the protocol wants %2 or more. Kept; check the date.</source>
        <translation>
            <numerusform>%n jour de la perfusion %1&#x202f;; le protocole en veut %2 ou plus. Conservé&#x202f;; vérifiez la date.</numerusform>
            <numerusform>%n jours de la perfusion %1&#x202f;; le protocole en veut %2 ou plus. Conservé&#x202f;; vérifiez la date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawal, %1, is before inclusion, %2. Correct one of them.</source>
        <translation>La sortie d’étude, %1, précède l’inclusion, %2. Corrigez l’une des deux.</translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message>
        <source>investigator</source>
        <translation>investigateur</translation>
    </message>
    <message>
        <source>data manager</source>
        <translation>gestionnaire de données</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>pharmacien</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>infirmier</translation>
    </message>
    <message>
        <source>Call after infusion %1</source>
        <translation>Appel après la perfusion %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no infusion %1 of patient %2.</source>
        <translation>Il n’y a pas de perfusion %1 du patient %2.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Phone again on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>After the third call without an answer, tell the investigator.</source>
        <translation>Après trois appels sans réponse, prévenez l’investigateur.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Began on, at</source>
        <translation>Début le, à</translation>
    </message>
    <message>
        <source>Ended on, at</source>
        <translation>Fin le, à</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Serious: death, danger to life, hospital stay, lasting disability, malformation or another medical reason. The investigator is told at once, the sponsor within 24 hours.</source>
        <translation>Grave&#x202f;: décès, danger pour la vie, hospitalisation, incapacité durable, malformation ou autre raison médicale. L’investigateur est prévenu aussitôt, le promoteur dans les 24 heures.</translation>
    </message>
    <message>
        <source>Already recorded</source>
        <translation>Déjà enregistré</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Date and measurements</source>
        <translation>Date et mesures</translation>
    </message>
    <message>
        <source>opens when “%1” says: %2</source>
        <translation>s’ouvre quand «&#x202f;%1&#x202f;» dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>opens after “%1”</source>
        <translation>s’ouvre après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n items</source>
        <translation>
            <numerusform>%1 sur %n item</numerusform>
            <numerusform>%1 sur %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>if measured</source>
        <translation>si mesuré</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Description</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) outside the window: say why</source>
        <translation>
            <numerusform>%n jour hors fenêtre&#x202f;: dire pourquoi</numerusform>
            <numerusform>%n jours hors fenêtre&#x202f;: dire pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts between visits</source>
        <translation>Contacts entre les visites</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Nobody is phoned at this visit: there is no call sheet for it.</source>
        <translation>Personne n’est appelé à cette visite&#x202f;: elle n’a pas de fiche d’appel.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient, paper</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>phone call, period %1</source>
        <translation>appel, période %1</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Perfusion</translation>
    </message>
    <message>
        <source>Start of the infusion</source>
        <translation>Début de la perfusion</translation>
    </message>
    <message>
        <source>To be phoned</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Since the infusion</source>
        <translation>Depuis la perfusion</translation>
    </message>
    <message>
        <source>Has anything unusual happened since the infusion?</source>
        <translation>S’est-il passé quelque chose d’inhabituel depuis la perfusion&#x202f;?</translation>
    </message>
    <message>
        <source>New or changed medication</source>
        <translation>Médicament nouveau ou modifié</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Appelé par</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Liste de visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>checklist of the visit</source>
        <translation>liste de la visite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Date de la visite</translation>
    </message>
    <message>
        <source>Visit done by</source>
        <translation>Visite faite par</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>P%1</source>
        <comment>period</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>perfusion</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
</context>
<context>
    <name>VisitsCalendar</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>patient, visit, state</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, cible %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n jour de retard</numerusform>
            <numerusform>%1, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1, fenêtre %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n infusion(s) on %1, %2 can be given</source>
        <translation>
            <numerusform>%n perfusion le %1, %2 possible(s)</numerusform>
            <numerusform>%n perfusions le %1, %2 possible(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The wording could not be kept in %1: %2. The one before is still there.</source>
        <translation>Les textes n’ont pas pu être gardés dans %1&#x202f;: %2. Les précédents sont toujours là.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Period %1, day %2</source>
        <translation>Période %1, jour %2</translation>
    </message>
    <message>
        <source>Period %1 over</source>
        <translation>Période %1 finie</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Sorti d’étude</translation>
    </message>
    <message numerus="yes">
        <source>late %n d</source>
        <translation>
            <numerusform>retard %n j</numerusform>
            <numerusform>retard %n j</numerusform>
        </translation>
    </message>
    <message>
        <source>due · by %1</source>
        <translation>à faire · avant le %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days entered</source>
        <translation>
            <numerusform>%1 jour saisi sur %n</numerusform>
            <numerusform>%1 jours saisis sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>%1 · %2%3 d</source>
        <comment>window of a visit, and by how many days it was moved</comment>
        <translation>%1 · %2%3 j</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(scellé)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1: %2, %3 of %4 items</source>
        <translation>%1&#x202f;: %2, %3 sur %4 questions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Late · %1</source>
        <translation>En retard · %1</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Aujourd’hui · %1</translation>
    </message>
    <message>
        <source>This week · %1</source>
        <translation>Cette semaine · %1</translation>
    </message>
    <message>
        <source>First infusion</source>
        <translation>Première perfusion</translation>
    </message>
    <message>
        <source>Call after infusion %1</source>
        <translation>Appel après la perfusion %1</translation>
    </message>
    <message>
        <source>Type the diary of period %1: %2 of %3 days</source>
        <translation>Saisir le carnet de la période %1&#x202f;: %2 jours sur %3</translation>
    </message>
    <message>
        <source>Query %1: %2</source>
        <translation>Demande %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Answer to query %1: %2</source>
        <translation>Réponse à la demande %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Adverse event %1 to follow: %2</source>
        <translation>Événement indésirable %1 à suivre&#x202f;: %2</translation>
    </message>
    <message>
        <source>Causality of adverse event %1: %2</source>
        <translation>Imputabilité de l’événement %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Serious event %1 to report within 24 hours: %2</source>
        <translation>Événement grave %1 à déclarer sous 24 heures&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 outside its window: say why</source>
        <translation>%1 hors fenêtre&#x202f;: dire pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · %n jour de retard</numerusform>
            <numerusform>%1 · %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prévu le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>target was %1</source>
        <translation>cible&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Serious event %1, reported, to follow: %2</source>
        <translation>Événement grave %1, déclaré, à suivre&#x202f;: %2</translation>
    </message>
    <message>
        <source>To sign: the patient is through</source>
        <translation>À signer&#x202f;: le patient a terminé</translation>
    </message>
    <message numerus="yes">
        <source>Signature of %1: %n value(s) changed after it</source>
        <translation>
            <numerusform>Signature à redonner (%1)&#x202f;: %n valeur modifiée depuis</numerusform>
            <numerusform>Signature à redonner (%1)&#x202f;: %n valeurs modifiées depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>le patient</translation>
    </message>
    <message>
        <source>Second entry of the diary of period %1: %2 of %3 scores</source>
        <translation>Seconde saisie du carnet de la période %1&#x202f;: %2 scores sur %3</translation>
    </message>
</context>
<context>
    <name>carnet::Study</name>
    <message>
        <source>%1 exists already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>%1 existe déjà. Le fichier est resté tel quel. Choisir un autre nom, ou dire qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>There is no folder %1. Create it, or choose another one.</source>
        <translation>Il n’y a pas de dossier %1. Le créer, ou en choisir un autre.</translation>
    </message>
    <message>
        <source>No study can be created there: %1.</source>
        <translation>Aucune étude ne peut être créée là&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The new study could not be moved to %1. Look whether the folder may be written.</source>
        <translation>La nouvelle étude n’a pas pu être déplacée vers %1. Voir si le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 can only be read: %2.</source>
        <translation>%1 ne peut être que lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>opened to read only</source>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be recorded: %1.</source>
        <translation>Rien ne peut être enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This study has no item “%1”.</source>
        <translation>Cette étude n’a pas d’item «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A value needs a patient.</source>
        <translation>Une valeur demande un patient.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. En choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” is about the study itself.</source>
        <translation>«&#x202f;%1&#x202f;» concerne l’étude elle-même.</translation>
    </message>
    <message>
        <source>The account %1 (%2) may not %3. Nothing was done. Log in as somebody who may.</source>
        <translation>Le compte %1 (%2) ne peut pas %3. Rien n’a été fait. Se connecter avec un compte qui le peut.</translation>
    </message>
    <message>
        <source>data are typed by nurses and investigators, not by this account (%1)</source>
        <translation>les données sont saisies par les infirmiers et les investigateurs, pas par ce compte (%1)</translation>
    </message>
    <message>
        <source>%1 has accounts already.</source>
        <translation>%1 a déjà des comptes.</translation>
    </message>
    <message>
        <source>%1 does not verify: %2. It was left as it is.</source>
        <translation>%1 ne se vérifie pas&#x202f;: %2. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The encrypted copy of %1 is not whole and was thrown away: %2</source>
        <translation>La copie chiffrée de %1 n’est pas complète et a été jetée&#x202f;: %2</translation>
    </message>
    <message>
        <source>The encrypted study could not be moved to %1.</source>
        <translation>L’étude chiffrée n’a pas pu être déplacée vers %1.</translation>
    </message>
    <message>
        <source>This study has no accounts.</source>
        <translation>Cette étude n’a pas de comptes.</translation>
    </message>
    <message>
        <source>An account needs a role.</source>
        <translation>Un compte a besoin d’un rôle.</translation>
    </message>
    <message>
        <source>There is an account %1 already. Choose another name.</source>
        <translation>Le compte %1 existe déjà. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Le compte %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The account %1 is disabled already.</source>
        <translation>Le compte %1 est déjà désactivé.</translation>
    </message>
    <message>
        <source>The old password is wrong. It was not changed.</source>
        <translation>L’ancien mot de passe est faux. Il n’a pas été changé.</translation>
    </message>
    <message>
        <source>The passwords of the demonstration stay as they are.</source>
        <translation>Les mots de passe de la démonstration restent tels quels.</translation>
    </message>
    <message>
        <source>This is not the recovery code of %1. It was printed when the study was made: eight groups of four letters and digits.</source>
        <translation>Ce n’est pas le code de secours de %1. Il a été imprimé à la création de l’étude&#x202f;: huit groupes de quatre lettres et chiffres.</translation>
    </message>
    <message>
        <source>The account %1 does not hold the key of the allocation. Nothing was opened.</source>
        <translation>Le compte %1 ne détient pas la clé de la liste de randomisation. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The password is wrong. Nothing was opened.</source>
        <translation>Le mot de passe est faux. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>%1 is not marked as a holder of the key.</source>
        <translation>%1 n’est pas marqué comme détenteur de la clé.</translation>
    </message>
    <message>
        <source>Redacting needs a reason. Nothing was done. Say why, and on whose order.</source>
        <translation>Expurger demande un motif. Rien n’a été fait. Dites pourquoi, et sur ordre de qui.</translation>
    </message>
    <message>
        <source>There is no act %1 in this study. Look for its number in the trail.</source>
        <translation>Cette étude n’a pas d’acte %1. Cherchez son numéro dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Act %1 holds no free text that could be redacted. Nothing was done.</source>
        <translation>L’acte %1 ne contient aucun texte libre à expurger. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The copy could not be proven and was thrown away: %1</source>
        <translation>La copie n’a pas pu être vérifiée et a été supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>it does not hold what the study holds.</source>
        <translation>elle ne contient pas ce que contient l’étude.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is. Choose another name.</source>
        <translation>%1 existe déjà. Il n’a pas été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The copy could not be moved to %1. Look whether that folder may be written.</source>
        <translation>La copie n’a pas pu être placée à %1. Vérifiez que ce dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 does not open with the key that the study has now: it is damaged, or was made before the study got a new key.</source>
        <translation>%1 ne s’ouvre pas avec la clé actuelle de l’étude&#x202f;: il est endommagé, ou date d’avant le changement de clé de l’étude.</translation>
    </message>
    <message>
        <source>%1 is a study, but not a backup of this one. Choose another file.</source>
        <translation>%1 est une étude, mais pas une sauvegarde de celle-ci. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not a good backup: %2</source>
        <translation>%1 n’est pas une bonne sauvegarde&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: its protocol cannot be read (%2). It was left as it is. Restore the last backup.</source>
        <translation>%1 est abîmée&#x202f;: son protocole ne se lit pas (%2). Elle a été laissée telle quelle. Restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The new password is the present one. Choose another.</source>
        <translation>Le nouveau mot de passe est l’actuel. En choisir un autre.</translation>
    </message>
    <message>
        <source>%1 is the only account that can open the allocation list. Have the key given to another pharmacist or to the statistician first: page Allocation.</source>
        <translation>%1 est le seul compte qui peut ouvrir la liste de randomisation. Faites d’abord donner la clé à un autre pharmacien ou au statisticien&#x202f;: page Randomisation.</translation>
    </message>
    <message>
        <source>The protocol stays as it is:</source>
        <translation>Le protocole reste comme il est&#x202f;:</translation>
    </message>
    <message>
        <source>scores are recorded up to day %1</source>
        <translation>des cotations sont enregistrées jusqu’au jour %1</translation>
    </message>
    <message>
        <source>the protocol was changed by a newer Carnet (%1)</source>
        <translation>le protocole a été changé par un Carnet plus récent (%1)</translation>
    </message>
    <message>
        <source>The study is locked, and its protocol with it. Nothing was done. Unlock it first.</source>
        <translation>L’étude est verrouillée, et son protocole avec elle. Rien n’a été fait. La déverrouiller d’abord.</translation>
    </message>
    <message>
        <source>The study is unblinded: its protocol stays as it is. Nothing was done.</source>
        <translation>L’aveugle de l’étude est levé&#x202f;: son protocole reste comme il est. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>A change of the protocol needs a reason, such as the number and date of the amendment. Nothing was done.</source>
        <translation>Un changement du protocole demande un motif, par exemple le numéro et la date de l’amendement. Rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Un nouveau compte</translation>
    </message>
    <message>
        <source>The account %1</source>
        <translation>Le compte %1</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>What was done under this account stays as it is. It is never removed.</source>
        <translation>Ce qui a été fait sous ce compte reste tel quel. Il n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>The password is for the first log-in only: then its owner chooses another one.</source>
        <translation>Le mot de passe ne sert qu’à la première connexion&#x202f;: son titulaire en choisit alors un autre.</translation>
    </message>
    <message>
        <source>&amp;Name to log in with</source>
        <translation>&amp;Nom de connexion</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Holds the key of the allocation: one of the two at the unblinding</source>
        <translation>Détient la clé de la liste de randomisation&#x202f;: l’un des deux à la levée d’aveugle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Donner le mot de passe</translation>
    </message>
    <message>
        <source>With a new password %1 loses the key of the allocation list, and nobody else has it: have it given to somebody first, or the list must be imported again.</source>
        <translation>Avec un nouveau mot de passe, %1 perd la clé de la liste de randomisation, que personne d’autre ne détient&#x202f;: faites-la d’abord donner à quelqu’un, sinon la liste devra être réimportée.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AccountsPanel</name>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>locked after ten wrong passwords</source>
        <translation>bloqué après dix mots de passe faux</translation>
    </message>
    <message>
        <source>has not chosen a password yet</source>
        <translation>n’a pas encore choisi de mot de passe</translation>
    </message>
    <message>
        <source>%1; holds the key of the allocation</source>
        <translation>%1&#x202f;; détient la clé de la liste de randomisation</translation>
    </message>
    <message>
        <source>Disable the account %1?</source>
        <translation>Désactiver le compte %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its password opens nothing from then on. What it did stays in the trail. If its owner may have kept a copy of the keyring, make a new key afterwards.</source>
        <translation>Son mot de passe n’ouvre plus rien. Ce qu’il a fait reste dans la piste. Si son titulaire a pu garder une copie du trousseau, faire ensuite une nouvelle clé.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>The account was not disabled</source>
        <translation>Le compte n’a pas été désactivé</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Faire un nouveau code de secours&#x202f;?</translation>
    </message>
    <message>
        <source>The one on paper opens nothing any more. The new one is shown once.</source>
        <translation>Celui sur papier n’ouvre plus rien. Le nouveau n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Faire un code</translation>
    </message>
    <message>
        <source>No new code was made</source>
        <translation>Aucun nouveau code n’a été fait</translation>
    </message>
    <message>
        <source>Encrypt the study with a new key?</source>
        <translation>Chiffrer l’étude avec une nouvelle clé&#x202f;?</translation>
    </message>
    <message>
        <source>Passwords and recovery code stay. Other programs that have the study open must log in again. Older backups keep their own key.</source>
        <translation>Mots de passe et code de secours restent. Les autres programmes qui ont l’étude ouverte doivent se reconnecter. Les anciennes sauvegardes gardent leur clé.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Faire une nouvelle clé</translation>
    </message>
    <message>
        <source>The key was not changed</source>
        <translation>La clé n’a pas été changée</translation>
    </message>
    <message>
        <source>You are %1 (%2).</source>
        <translation>Vous êtes %1 (%2).</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Changer votre mot de passe…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nouveau compte…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de secours…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>%1; waits for the key of the allocation</source>
        <translation>%1&#x202f;; attend la clé de la liste de randomisation</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActsModel</name>
    <message>
        <source>Query %1: %2</source>
        <translation>Demande %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n de plus</numerusform>
            <numerusform>%1, et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AdverseEventDialog</name>
    <message>
        <source>New adverse event</source>
        <translation>Nouvel événement indésirable</translation>
    </message>
    <message>
        <source>Adverse event %1</source>
        <translation>Événement indésirable %1</translation>
    </message>
    <message>
        <source>Bold fields are needed. The causality is judged by the investigator.</source>
        <translation>Les champs en gras sont nécessaires. L’imputabilité est jugée par l’investigateur.</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>Événement indésirable grave</translation>
    </message>
    <message>
        <source>Same event as n° %1 (%2)?</source>
        <translation>Même événement que le n° %1 (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>It began before consent, %1. Kept; check the date.</source>
        <translation>Début avant le consentement du %1. Conservé&#x202f;; vérifiez la date.</translation>
    </message>
    <message>
        <source>Recovered, but without the day on which it ended.</source>
        <translation>Guéri, mais sans le jour de la fin.</translation>
    </message>
    <message>
        <source>It has an end, but the outcome says that it goes on.</source>
        <translation>La fin est notée, mais l’évolution dit qu’il continue.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Treatment given</source>
        <translation>&amp;Traitement donné</translation>
    </message>
    <message>
        <source>&amp;Add a treatment…</source>
        <translation>&amp;Ajouter un traitement…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>vide tant qu’il continue</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AdverseEventsPage</name>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Patient, event</source>
        <translation>Patient, événement</translation>
    </message>
    <message>
        <source>Filter by patient or event</source>
        <translation>Filtrer par patient ou événement</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalués</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>10 Apr 2018</source>
        <translation>10 avr. 2018</translation>
    </message>
    <message>
        <source>moderate </source>
        <translation>modérée </translation>
    </message>
    <message>
        <source>to be judged </source>
        <translation>à évaluer </translation>
    </message>
    <message>
        <source>No adverse event recorded.</source>
        <translation>Aucun événement indésirable noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Ouvrir l’événement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>In the event: save</source>
        <translation>Dans l’événement&#x202f;: enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>In the event: save and begin another</source>
        <translation>Dans l’événement&#x202f;: enregistrer et en commencer un autre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Study days</source>
        <translation>Jours d’étude</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Adverse events over time</source>
        <translation>Événements indésirables au fil du temps</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Outside the periods</source>
        <translation>Hors période</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>10 Apr 2018 (P2, D10)</source>
        <translation>10 avr. 2018 (P2, J10)</translation>
    </message>
    <message>
        <source>SAE</source>
        <translation>EIG</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>non guéri      </translation>
    </message>
    <message>
        <source>2 open</source>
        <translation>2 ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>No adverse event recorded. Asked for on %n occasion(s).</source>
        <translation>
            <numerusform>Aucun événement indésirable noté. Question posée %n fois.</numerusform>
            <numerusform>Aucun événement indésirable noté. Question posée %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>List or timeline</source>
        <translation>Liste ou chronologie</translation>
    </message>
    <message>
        <source>In the timeline: days of the study or dates</source>
        <translation>Dans la chronologie&#x202f;: jours d’étude ou dates</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>In the timeline: from event to event, from patient to patient</source>
        <translation>Dans la chronologie&#x202f;: d’un événement à l’autre, d’un patient à l’autre</translation>
    </message>
    <message>
        <source>Export the timeline as an image</source>
        <translation>Exporter la chronologie en image</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the report of the event, or the timeline</source>
        <translation>Imprimer le rapport de l’événement, ou la chronologie</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AllocationPage</name>
    <message>
        <source>Allocation</source>
        <translation>Randomisation</translation>
    </message>
    <message>
        <source>the infusion before, the infusion after</source>
        <translation>la perfusion d’avant, la perfusion d’après</translation>
    </message>
    <message>
        <source>the preparation sheet of the infusion chosen</source>
        <translation>la fiche de préparation de la perfusion choisie</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, sealed by %3 on %4.</source>
        <translation>%1 et %2, scellés par %3 le %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>%n enveloppe</numerusform>
            <numerusform>%n enveloppes</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes of the envelopes were shown once, when they were made.</source>
        <translation>Les codes des enveloppes ont été donnés une fois, quand ils ont été faits.</translation>
    </message>
    <message>
        <source>Print the codes now: they are kept nowhere and gone when you leave the study.</source>
        <translation>Imprimez les codes maintenant&#x202f;: ils ne sont conservés nulle part et disparaissent quand vous quittez l’étude.</translation>
    </message>
    <message>
        <source>Allocation list</source>
        <translation>Liste de randomisation</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once sealed, nobody sees which number has what but by an act on record.</source>
        <translation>Rien n’est encore conservé. Une fois la liste scellée, personne ne voit quel numéro a quoi sans un acte enregistré.</translation>
    </message>
    <message>
        <source>Sealed. Print the receipt and the envelopes, then put the file away where nobody blinded can read it.</source>
        <translation>Scellée. Imprimez le reçu et les enveloppes, puis rangez le fichier là où personne en aveugle ne peut le lire.</translation>
    </message>
    <message>
        <source>This look is on record.</source>
        <translation>Cette lecture est enregistrée.</translation>
    </message>
    <message>
        <source>New codes were made. Print them and destroy the old envelopes.</source>
        <translation>De nouveaux codes sont faits. Imprimez-les et détruisez les anciennes enveloppes.</translation>
    </message>
    <message>
        <source>For the unblinded pharmacy alone; every look into the list is recorded</source>
        <translation>Pour la seule pharmacie, hors aveugle&#x202f;; chaque lecture de la liste est enregistrée</translation>
    </message>
    <message>
        <source>Import another list…</source>
        <translation>Importer une autre liste…</translation>
    </message>
    <message>
        <source>No allocation list yet. It is checked first, then sealed so that only the holders of the key can open it.</source>
        <translation>Pas encore de liste de randomisation. Elle est vérifiée, puis scellée&#x202f;: seuls les détenteurs de la clé peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Infusions to come</source>
        <translation>Perfusions à venir</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Last weight</source>
        <translation>Dernier poids</translation>
    </message>
    <message>
        <source>&amp;Your password</source>
        <translation>&amp;Votre mot de passe</translation>
    </message>
    <message>
        <source>Preparation sheet…</source>
        <translation>Fiche de préparation…</translation>
    </message>
    <message>
        <source>Break the code…</source>
        <translation>Lever l’aveugle…</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation>Imprimer le reçu…</translation>
    </message>
    <message>
        <source>Print the envelopes…</source>
        <translation>Imprimer les enveloppes…</translation>
    </message>
    <message>
        <source>Envelopes &amp;lost? New codes need your password at the left and why:</source>
        <translation>Enveloppes &amp;perdues&#x202f;? De nouveaux codes demandent votre mot de passe, à gauche, et le motif&#x202f;:</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Faire de nouveaux codes</translation>
    </message>
    <message>
        <source>A preparation sheet names the treatment: it is for unblinded persons only.</source>
        <translation>Une fiche de préparation nomme le traitement&#x202f;: réservée aux personnes hors aveugle.</translation>
    </message>
    <message>
        <source>The key is with %1.</source>
        <translation>La clé est détenue par %1.</translation>
    </message>
    <message>
        <source>The key is with %1; %2 waits for it. Giving it needs your password at the left.</source>
        <translation>La clé est détenue par %1&#x202f;; %2 l’attend. La donner demande votre mot de passe, à gauche.</translation>
    </message>
    <message>
        <source>Give the key to %1</source>
        <translation>Donner la clé à %1</translation>
    </message>
    <message>
        <source>%1 holds the key now. That is on record.</source>
        <translation>%1 détient maintenant la clé. C’est enregistré.</translation>
    </message>
    <message>
        <source>Type your password first. Nothing was opened.</source>
        <translation>Tapez d’abord votre mot de passe. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two people</comment>
        <translation>%1 avec %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AllocationPreview</name>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers, none twice, every treatment an arm of the protocol</source>
        <translation>
            <numerusform>%n numéro, chaque traitement est un bras du protocole</numerusform>
            <numerusform>%n numéros, aucun en double, chaque traitement est un bras du protocole</numerusform>
        </translation>
    </message>
    <message>
        <source>No number missing; arms and blocks balanced</source>
        <translation>Aucun numéro ne manque&#x202f;; bras et blocs équilibrés</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Numbers per arm and period</source>
        <translation>Numéros par bras et par période</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 du fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>can be sealed</source>
        <translation>peut être scellée</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>&amp;Why it replaces the list before</source>
        <translation>&amp;Pourquoi elle remplace la précédente</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <translation>Écarter le fichier</translation>
    </message>
    <message>
        <source>Seal the list</source>
        <translation>Sceller la liste</translation>
    </message>
    <message>
        <source>Replaces the list before</source>
        <translation>Remplace la liste précédente</translation>
    </message>
    <message>
        <source>the second person is a pharmacist, a data manager or a statistician</source>
        <translation>la seconde personne est un pharmacien, un gestionnaire de données ou un statisticien</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Paper’s model</source>
        <translation>Modèle de l’article</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Model that compares the treatments</source>
        <translation>Modèle qui compare les traitements</translation>
    </message>
    <message>
        <source>Export or print ▾</source>
        <translation>Exporter ou imprimer ▾</translation>
    </message>
    <message>
        <source>&amp;All tables into a folder (CSV, HTML, PDF)…</source>
        <translation>&amp;Tous les tableaux dans un dossier (CSV, HTML, PDF)…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Tables and analyses</source>
        <translation>Tableaux et analyses</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>No patient is included yet. The tables appear with the first one.</source>
        <translation>Aucun patient n’est encore inclus. Les tableaux apparaîtront avec le premier.</translation>
    </message>
    <message>
        <source>Open the patients</source>
        <translation>Ouvrir les patients</translation>
    </message>
    <message>
        <source>“%1” as &amp;CSV and HTML…</source>
        <translation>«&#x202f;%1&#x202f;» en &amp;CSV et HTML…</translation>
    </message>
    <message>
        <source>“%1” as &amp;CSV…</source>
        <translation>«&#x202f;%1&#x202f;» en &amp;CSV…</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>the next table or analysis</source>
        <translation>le tableau ou l’analyse suivant</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy it as text, or the chosen cells of its table</source>
        <translation>le copier en texte, ou les cases choisies de son tableau</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export it as a file</source>
        <translation>l’exporter dans un fichier</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print it or save it as PDF</source>
        <translation>l’imprimer ou l’enregistrer en PDF</translation>
    </message>
    <message>
        <source>The chosen cells are copied.</source>
        <translation>Les cases choisies sont copiées.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Copied as CSV: %1</source>
        <translation>Copié en CSV&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Dossier des tableaux</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fichier écrit dans&#x202f;%1</numerusform>
            <numerusform>%n fichiers écrits dans&#x202f;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::AucCard</name>
    <message>
        <source>Area under the curve</source>
        <translation>Aire sous la courbe</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, period %2: %3</source>
        <translation>%1, période %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore atteint</translation>
    </message>
    <message>
        <source>Days entered</source>
        <translation>Jours saisis</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 * fewer than half of the days entered</source>
        <translation>%1 * moins de la moitié des jours saisis</translation>
    </message>
    <message>
        <source>Other rules ▾</source>
        <translation>Autres règles ▾</translation>
    </message>
    <message>
        <source>Other rules ▸</source>
        <translation>Autres règles ▸</translation>
    </message>
    <message>
        <source>D%1 under each rule; the protocol’s in bold</source>
        <translation>J%1 selon chaque règle&#x202f;; celle du protocole en gras</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AucTableModel</name>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Troisième quartile</translation>
    </message>
</context>
<context>
    <name>carnet::ui::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>newer, older: the whole life of the value shows at the right</source>
        <translation>plus récent, plus ancien&#x202f;: toute la vie de la valeur s’affiche à droite</translation>
    </message>
    <message>
        <source>Enter, F7</source>
        <translation>Entrée, F7</translation>
    </message>
    <message>
        <source>to the life of the value; Esc closes it</source>
        <translation>vers la vie de la valeur&#x202f;; Échap la ferme</translation>
    </message>
    <message>
        <source>filter by patient</source>
        <translation>filtrer par patient</translation>
    </message>
    <message>
        <source>write what is shown as CSV</source>
        <translation>écrire en CSV ce qui est affiché</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Toute action</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Tout formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), newest first</source>
        <translation>
            <numerusform>%Ln modification, la plus récente d’abord</numerusform>
            <numerusform>%Ln modifications, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>Rien dans la piste d’audit ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Chain proved</source>
        <translation>Chaîne prouvée</translation>
    </message>
    <message>
        <source>Trail complete: %1 acts and %2 values, every seal holds and what is shown is what the record says.</source>
        <translation>Piste complète&#x202f;: %1 actes et %2 valeurs, chaque sceau tient et ce qui est affiché est ce que dit l’enregistrement.</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chaîne rompue</translation>
    </message>
    <message>
        <source>The trail does not verify: %1 Keep the file as it is and go back to the last good backup.</source>
        <translation>La piste ne se vérifie pas&#x202f;: %1 Gardez le fichier tel quel et revenez à la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known about the rest of the chain.</source>
        <translation>Arrêté. On ne sait rien du reste de la chaîne.</translation>
    </message>
    <message>
        <source>Re&amp;view: what did you find?</source>
        <translation>Re&amp;vue&#x202f;: qu’avez-vous constaté&#x202f;?</translation>
    </message>
    <message>
        <source>Take out the words of act %1: wh&amp;y?</source>
        <translation>Expurger le texte de l’acte %1&#x202f;: &amp;pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By order of</source>
        <translation>Sur ordre de</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Enregistrer la revue</translation>
    </message>
    <message>
        <source>Redact for good</source>
        <translation>Expurger définitivement</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>the whole trail</source>
        <translation>toute la piste</translation>
    </message>
    <message>
        <source>%1, up to act %2: %3</source>
        <translation>%1, jusqu’à l’acte %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The review is recorded.</source>
        <translation>La revue est enregistrée.</translation>
    </message>
    <message>
        <source>Take out the words of act %1</source>
        <translation>Expurger le texte de l’acte %1</translation>
    </message>
    <message>
        <source>The words of this act and their salt leave the file for good, here and in every export to come. Their digest stays, so that the chain still verifies. Backups and exports made before still hold them.</source>
        <translation>Le texte de cet acte et son sel quittent définitivement le fichier, ici et dans tout export à venir. Son empreinte reste, si bien que la chaîne se vérifie encore. Les sauvegardes et exports antérieurs le contiennent encore.</translation>
    </message>
    <message>
        <source>The words of act %1 are gone; who, why and by whose order is in the trail.</source>
        <translation>Le texte de l’acte %1 est supprimé&#x202f;; qui, pourquoi et sur ordre de qui est dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exporter la piste d’audit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cannot write %1. Check the folder and the space left on the disk.</source>
        <translation>Impossible d’écrire %1. Vérifiez le dossier et la place restante sur le disque.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>The trail was not written</source>
        <translation>La piste d’audit n’a pas été écrite</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Contrôler la chaîne</translation>
    </message>
    <message>
        <source>Proves every seal, and that what is shown is what the record says</source>
        <translation>Prouve chaque sceau, et que ce qui est affiché est ce que dit l’enregistrement</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revue…</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Expurger…</translation>
    </message>
    <message>
        <source>Takes the words of a free text out for good, on order</source>
        <translation>Supprime définitivement un texte libre, sur ordre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The acts shown here as CSV (Ctrl+E)</source>
        <translation>Les actes affichés ici, en CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Filter by patient</source>
        <translation>Filtrer par patient</translation>
    </message>
    <message>
        <source>Filter by who</source>
        <translation>Filtrer par personne</translation>
    </message>
    <message>
        <source>Filter by form</source>
        <translation>Filtrer par formulaire</translation>
    </message>
    <message>
        <source>Filter by action</source>
        <translation>Filtrer par action</translation>
    </message>
    <message>
        <source>Ready-made filters</source>
        <translation>Filtres prêts à l’emploi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>28 Sep 2018 23:59:59 UTC+02:00</source>
        <translation>28 sept. 2018 23:59:59 UTC+02:00</translation>
    </message>
    <message>
        <source>Period 2, day 12, maximum pain</source>
        <translation>Période 2, jour 12, douleur maximale</translation>
    </message>
    <message>
        <source>illegible → 10 points</source>
        <translation>illisible → 10 points</translation>
    </message>
    <message>
        <source>transcription error</source>
        <translation>erreur de transcription</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>print what is shown, or save it as PDF</source>
        <translation>imprimer ce qui est affiché, ou l’enregistrer en PDF</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>Every period</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Filter by period</source>
        <translation>Filtrer par période</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1, to sign</source>
        <translation>Mot de passe de %1, pour signer</translation>
    </message>
    <message>
        <source>This is not the password of %1. Nothing was recorded. Type it again.</source>
        <translation>Ce n’est pas le mot de passe de %1. Rien n’a été enregistré. Retapez-le.</translation>
    </message>
    <message>
        <source> Signed: %1.</source>
        <translation> Signé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for backups…</source>
        <translation>Choisir le dossier des sauvegardes…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No automatic backup</source>
        <translation>Pas de sauvegarde automatique</translation>
    </message>
    <message>
        <source>Besides at closing</source>
        <translation>En plus de la fermeture</translation>
    </message>
    <message>
        <source>Automatic backups besides the one at closing</source>
        <translation>Sauvegardes automatiques en plus de celle de la fermeture</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every %1 h</source>
        <translation>Toutes les %1 h</translation>
    </message>
    <message>
        <source>Each copy is opened and proven before it counts. Kept are those of today, and the last of 7 days, 4 weeks and 12 months. The folder is best on another disk.</source>
        <translation>Chaque copie est ouverte et vérifiée avant de compter. Sont gardées celles du jour, et la dernière de 7 jours, 4 semaines et 12 mois. Le mieux est un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Essayer la restauration</translation>
    </message>
    <message>
        <source>Opens the newest backup without changing it and proves it.</source>
        <translation>Ouvre la sauvegarde la plus récente sans la modifier et la vérifie.</translation>
    </message>
    <message>
        <source>There is no backup of this study yet.</source>
        <translation>Cette étude n’a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Newest backup: %1, %2</source>
        <translation>Sauvegarde la plus récente&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>None: no automatic backup</source>
        <translation>Aucun&#x202f;: pas de sauvegarde automatique</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is made and proven: %1</source>
        <translation>La sauvegarde est faite et vérifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The backup was not made. %1</source>
        <translation>La sauvegarde n’a pas été faite. %1</translation>
    </message>
    <message>
        <source>The newest backup is good: %1 acts, %2 values, %3 patients, last act %4. It could be restored.</source>
        <translation>La sauvegarde la plus récente est bonne&#x202f;: %1 actes, %2 valeurs, %3 patients, dernier acte le %4. Elle peut être restaurée.</translation>
    </message>
    <message>
        <source>Make a new backup now.</source>
        <translation>Faites une nouvelle sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CallPanel</name>
    <message>
        <source>Call done: no event.</source>
        <translation>Appel fait&#x202f;: aucun événement.</translation>
    </message>
    <message>
        <source>Three attempts are noted already. The investigator decides what follows.</source>
        <translation>Trois tentatives sont déjà notées. L’investigateur décide de la suite.</translation>
    </message>
    <message>
        <source>Not reached, third attempt. The investigator decides what follows.</source>
        <translation>Non joint, troisième tentative. L’investigateur décide de la suite.</translation>
    </message>
    <message>
        <source>Not reached, attempt %1 of 3 noted. The call stays due.</source>
        <translation>Non joint, tentative %1 sur 3 notée. L’appel reste à faire.</translation>
    </message>
    <message>
        <source>%1 noted. Another event, or Enter to finish.</source>
        <translation>%1&#x202f;: noté. Un autre événement, ou Entrée pour terminer.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key of no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key of yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>autre…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Any event since the infusion?</source>
        <translation>Un événement depuis la perfusion&#x202f;?</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Quel événement&#x202f;?</translation>
    </message>
    <message>
        <source>Which event, in words?</source>
        <translation>Quel événement, en mots&#x202f;?</translation>
    </message>
    <message>
        <source>How severe was it: %1?</source>
        <translation>Quelle sévérité&#x202f;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>On which day did it begin: %1?</source>
        <translation>Quel jour a-t-il commencé&#x202f;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>Infusion on %1. Attempts so far without an answer: %2.</source>
        <translation>Perfusion le %1. Tentatives sans réponse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The infusion has no date yet.</source>
        <translation>La perfusion n’a pas encore de date.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Events of this period:</source>
        <translation>Événements de cette période&#x202f;:</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ChartExportDialog</name>
    <message>
        <source>Usual size</source>
        <translation>Taille usuelle</translation>
    </message>
    <message>
        <source>One column (85 mm)</source>
        <translation>Une colonne (85 mm)</translation>
    </message>
    <message>
        <source>Two columns (170 mm)</source>
        <translation>Deux colonnes (170 mm)</translation>
    </message>
    <message>
        <source>Slide 16:9 (254 × 143 mm)</source>
        <translation>Diapositive 16:9 (254 × 143 mm)</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille choisie</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>&amp;Points par pouce</translation>
    </message>
    <message>
        <source>or &amp;pixels across</source>
        <translation>ou &amp;pixels de large</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Caption &amp;under the chart</source>
        <translation>Légende &amp;sous le graphique</translation>
    </message>
    <message>
        <source>Text as &amp;outlines</source>
        <translation>Texte en &amp;contours</translation>
    </message>
    <message>
        <source>For readers who do not have the font. The text cannot be edited then.</source>
        <translation>Pour les lecteurs qui n’ont pas la police. Le texte ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 pixels</source>
        <translation>%1 · %2 × %3 pixels</translation>
    </message>
    <message>
        <source>Copy the image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The image is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 images (*.%2)</source>
        <translation>Images %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Preview in &amp;black and white</source>
        <translation>Aperçu en &amp;noir et blanc</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CheckRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CodeBreakPage</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Emergency code break</source>
        <translation>Levée d’aveugle d’urgence</translation>
    </message>
    <message>
        <source>the next field</source>
        <translation>le champ suivant</translation>
    </message>
    <message>
        <source>back to the patient; nothing is opened</source>
        <translation>retour au patient&#x202f;; rien n’est ouvert</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>The button wakes in a moment. Look at the patient and the period once more.</source>
        <translation>Le bouton s’active dans un instant. Regardez encore le patient et la période.</translation>
    </message>
    <message>
        <source>The password is wrong. Nothing was opened.</source>
        <translation>Le mot de passe est faux. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Breaks the blind for %1 only</source>
        <translation>Lève l’aveugle pour %1 seulement</translation>
    </message>
    <message>
        <source>One patient, one period. It is recorded before anything is shown, everybody will see that the code was broken, and it cannot be undone.</source>
        <translation>Un patient, une période. C’est enregistré avant que rien ne s’affiche, chacun verra que l’aveugle a été levé, et cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;What happened, and what depends on the treatment</source>
        <translation>&amp;Ce qui s’est passé et ce qui dépend du traitement</translation>
    </message>
    <message>
        <source>Who &amp;needs to know</source>
        <translation>&amp;Qui doit savoir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Would it be enough to treat as if the infusion had been active? Then the blind can stay.</source>
        <translation>Suffirait-il de traiter comme si la perfusion était active&#x202f;? Alors l’aveugle peut rester.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Mot de passe de %1</translation>
    </message>
    <message>
        <source>Keep the blind</source>
        <translation>Garder l’aveugle</translation>
    </message>
    <message>
        <source>Break the blind for %1</source>
        <translation>Lever l’aveugle pour %1</translation>
    </message>
    <message>
        <source>&amp;Code of the sealed envelope: number %1, period %2</source>
        <translation>&amp;Code de l’enveloppe scellée&#x202f;: numéro %1, période %2</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Tout est là.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::CodeBreakResult</name>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>%1 · Period %2</source>
        <comment>patient</comment>
        <translation>%1 · Période %2</translation>
    </message>
    <message>
        <source>Phone the data manager and the sponsor now. Tell nobody else of the team the treatment.</source>
        <translation>Appelez maintenant le gestionnaire de données et le promoteur. Ne dites le traitement à personne d’autre de l’équipe.</translation>
    </message>
    <message>
        <source>Phone the data manager (%1) and the sponsor now. Tell nobody else of the team the treatment.</source>
        <translation>Appelez maintenant le gestionnaire de données (%1) et le promoteur. Ne dites le traitement à personne d’autre de l’équipe.</translation>
    </message>
    <message numerus="yes">
        <source>Shown for %n s more, then it is gone: it is kept nowhere.</source>
        <translation>
            <numerusform>Affiché encore %n s, puis disparu&#x202f;: il n’est conservé nulle part.</numerusform>
            <numerusform>Affiché encore %n s, puis disparu&#x202f;: il n’est conservé nulle part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ComputerPanel</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>No sound when a key is refused</source>
        <translation>Pas de son quand une touche est refusée</translation>
    </message>
    <message>
        <source>The red frame and the sentence below the grid stay.</source>
        <translation>Le cadre rouge et la phrase sous la grille restent.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DateField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Choisir la date dans un calendrier</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DesignStep</name>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>début</translation>
    </message>
    <message>
        <source>first infusion</source>
        <translation>première perfusion</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>&amp;Périodes</translation>
    </message>
    <message>
        <source>&amp;Days of a period</source>
        <translation>&amp;Jours d’une période</translation>
    </message>
    <message>
        <source>&amp;Treatments</source>
        <translation>&amp;Traitements</translation>
    </message>
    <message>
        <source>Code and name, with ; between: P placebo; K ketamine</source>
        <translation>Code et nom, séparés par un point-virgule&#x202f;: P placebo&#x202f;; K kétamine</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Visites</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Target day</source>
        <translation>Jour prévu</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenêtre de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Days are typed into the table. The window is in days around the target: −2 to 7.</source>
        <translation>Les jours se saisissent dans le tableau. La fenêtre est en jours autour du jour prévu&#x202f;: −2 à 7.</translation>
    </message>
    <message>
        <source>A whole number of periods is wanted, 1 to %1.</source>
        <translation>Il faut un nombre entier de périodes, de 1 à %1.</translation>
    </message>
    <message>
        <source>A whole number of days is wanted, 1 to %1.</source>
        <translation>Il faut un nombre entier de jours, de 1 à %1.</translation>
    </message>
    <message>
        <source>“%1” has a code or a name only: both are wanted.</source>
        <translation>«&#x202f;%1&#x202f;» n’a qu’un code ou un nom&#x202f;: il faut les deux.</translation>
    </message>
    <message>
        <source>The code “%1” is there twice.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est là deux fois.</translation>
    </message>
    <message>
        <source>Two treatments or more are wanted, with ; between.</source>
        <translation>Il faut au moins deux traitements, séparés par&#x202f;;.</translation>
    </message>
    <message>
        <source>%1: the target is a day from 0, the window goes from 0 or less to 0 or more.</source>
        <translation>%1&#x202f;: le jour prévu part de 0, la fenêtre va de 0 ou moins à 0 ou plus.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryDelegate</name>
    <message>
        <source>Note of day %1</source>
        <translation>Note du jour %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryFinish</name>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>Odd values</source>
        <translation>Valeurs étranges</translation>
    </message>
    <message>
        <source>The whole diary looks written in one go (same ink and handwriting)</source>
        <translation>Tout le carnet semble écrit d’un trait (même encre, même écriture)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Retour à la grille</translation>
    </message>
    <message>
        <source>Finish the diary</source>
        <translation>Terminer le carnet</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Days on paper</source>
        <translation>Jours sur papier</translation>
    </message>
    <message>
        <source>&amp;How many days did the patient fill in on paper?</source>
        <translation>&amp;Combien de jours le patient a-t-il remplis sur papier&#x202f;?</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Pourquoi les nombres diffèrent</translation>
    </message>
    <message>
        <source>If this is right: why the numbers differ</source>
        <translation>Si c’est juste&#x202f;: pourquoi les nombres diffèrent</translation>
    </message>
    <message>
        <source>Day %1: %2 (seen on the paper)</source>
        <translation>Jour %1&#x202f;: %2 (vu sur le papier)</translation>
    </message>
    <message>
        <source>Analgesics and paper</source>
        <translation>Antalgiques et papier</translation>
    </message>
    <message>
        <source>Rescue analgesics in this period:</source>
        <translation>Antalgiques de secours de cette période&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;recorded in the diary</source>
        <translation>&amp;notés dans le carnet</translation>
    </message>
    <message>
        <source>&amp;none taken</source>
        <translation>a&amp;ucun pris</translation>
    </message>
    <message>
        <source>&amp;page not filled in</source>
        <translation>&amp;page non remplie</translation>
    </message>
    <message>
        <source>&amp;Date received</source>
        <translation>&amp;Date de réception</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty</source>
        <translation>
            <numerusform>%n cellule est vide</numerusform>
            <numerusform>%n cellules sont vides</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the diary goes on until then</source>
        <translation>%1&#x202f;: le carnet continue jusque-là</translation>
    </message>
    <message>
        <source>the number of days on paper is wanted</source>
        <translation>il faut le nombre de jours sur papier</translation>
    </message>
    <message>
        <source>the number of days differs: correct it or say why</source>
        <translation>le nombre de jours diffère&#x202f;: le corriger ou dire pourquoi</translation>
    </message>
    <message>
        <source>odd values are to be seen on the paper</source>
        <translation>des valeurs étranges sont à voir sur le papier</translation>
    </message>
    <message>
        <source>the question about analgesics has no answer</source>
        <translation>la question sur les antalgiques n’a pas de réponse</translation>
    </message>
    <message>
        <source>the date received is wanted</source>
        <translation>il faut la date de réception</translation>
    </message>
    <message>
        <source>the date received cannot be read</source>
        <translation>la date de réception ne peut pas être lue</translation>
    </message>
    <message>
        <source>the date received is in the future</source>
        <translation>la date de réception est dans le futur</translation>
    </message>
    <message>
        <source>the date received is before the infusion of this period</source>
        <translation>la date de réception précède la perfusion de cette période</translation>
    </message>
    <message>
        <source>No cell is empty.</source>
        <translation>Aucune cellule n’est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s): %1</source>
        <translation>
            <numerusform>%n cellule vide&#x202f;: %1</numerusform>
            <numerusform>%n cellules vides&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark these %n not done</source>
        <translation>
            <numerusform>Marquer celle-ci non faite</numerusform>
            <numerusform>Marquer ces %n non faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them on the paper: the number catches skipped lines.</source>
        <translation>Les compter sur le papier&#x202f;: ce nombre repère les lignes sautées.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) entered, as on paper.</source>
        <translation>
            <numerusform>%n jour saisi, comme sur papier.</numerusform>
            <numerusform>%n jours saisis, comme sur papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>You entered %1 days, the paper has %2. Look for a skipped line.</source>
        <translation>%1 jours saisis, %2 sur le papier. Cherchez une ligne sautée.</translation>
    </message>
    <message>
        <source>Before finishing: %1.</source>
        <translation>Avant de terminer&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not done</source>
        <translation>
            <numerusform>%n cellule non faite</numerusform>
            <numerusform>%n cellules non faites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryModel</name>
    <message>
        <source>%1 %2</source>
        <comment>drug and dose</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>drug and quantity</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>a diary cell</comment>
        <translation>jour %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Day %1 is %2, in the future</source>
        <translation>Le jour %1 est le %2, dans le futur</translation>
    </message>
    <message>
        <source>Day %1 is after infusion %2 (%3)</source>
        <translation>Le jour %1 suit la perfusion %2 (%3)</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>after infusion %1</source>
        <translation>après la perfusion %1</translation>
    </message>
    <message>
        <source>Beyond day %1, kept but not in AUC %1</source>
        <translation>Au-delà du jour %1, gardé mais hors de l’ASC %1</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>perfusion</translation>
    </message>
    <message>
        <source>Day %1, %2: %3</source>
        <translation>Jour %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>“%1” is not possible here: 0 to 10, N not done, I illegible</source>
        <translation>«&#x202f;%1&#x202f;» est impossible ici&#x202f;: 0 à 10, N non fait, I illisible</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rescue analgesics</source>
        <translation>Antalgiques de secours</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryPage</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Diary of period %1</source>
        <translation>Carnet de la période %1</translation>
    </message>
    <message>
        <source>Continued at %1</source>
        <translation>Reprise à %1</translation>
    </message>
    <message>
        <source>Continued at day %1, %2 (you stopped on %3)</source>
        <translation>Reprise au jour %1, %2 (arrêt le %3)</translation>
    </message>
    <message>
        <source>Period %1 starts with infusion %1, planned %2.</source>
        <translation>La période %1 commence à la perfusion %1, prévue le %2.</translation>
    </message>
    <message>
        <source>Period %1 starts with infusion %1, which has no date yet.</source>
        <translation>La période %1 commence à la perfusion %1, qui n’a pas encore de date.</translation>
    </message>
    <message>
        <source>Open the patient</source>
        <translation>Ouvrir le patient</translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <translation>jours %1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last date</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçu le %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>End of corrections</source>
        <translation>Fin des corrections</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>day %1, %2: %3</source>
        <translation>jour %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Correcting a finished diary: every change carries the reason you gave.</source>
        <translation>Correction d’un carnet terminé&#x202f;: chaque changement porte le motif donné.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>1re saisie</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Aide  F1</translation>
    </message>
    <message>
        <source>value, moves on</source>
        <translation>valeur, avance</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>antalgique</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>reculer</translation>
    </message>
    <message>
        <source>What is written?</source>
        <translation>Qu’est-il écrit&#x202f;?</translation>
    </message>
    <message>
        <source>as on the paper, such as 5–6 or 5½ · Enter</source>
        <translation>comme sur le papier, par ex. 5–6 ou 5½ · Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n cell(s) empty?</source>
        <translation>
            <numerusform>Pourquoi %n cellule est-elle vide&#x202f;?</numerusform>
            <numerusform>Pourquoi %n cellules sont-elles vides&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it missing?</source>
        <translation>Pourquoi manque-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manquants</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing</source>
        <translation>
            <numerusform>%n cellule manquante</numerusform>
            <numerusform>%n cellules manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi ce changement&#x202f;?</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, jour %2</translation>
    </message>
    <message>
        <source>an analgesic of day %1 removed</source>
        <translation>un antalgique du jour %1 supprimé</translation>
    </message>
    <message>
        <source>Removed. Undo: Ctrl+Z</source>
        <translation>Supprimé. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Query %1 raised</source>
        <translation>Demande %1 posée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Go to a score first: the block starts there</source>
        <translation>Aller d’abord à un score&#x202f;: le bloc commence là</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s)</source>
        <translation>
            <numerusform>%n valeur collée</numerusform>
            <numerusform>%n valeurs collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n valeur collée</numerusform>
            <numerusform>%n valeurs collées</numerusform>
        </translation>
    </message>
    <message>
        <source>This diary is finished already</source>
        <translation>Ce carnet est déjà terminé</translation>
    </message>
    <message>
        <source>value, goes to the next cell</source>
        <translation>valeur, va à la cellule suivante</translation>
    </message>
    <message>
        <source>ten; any other key keeps the 1</source>
        <translation>dix&#x202f;; toute autre touche garde le 1</translation>
    </message>
    <message>
        <source>X or keypad *</source>
        <translation>X ou * du pavé</translation>
    </message>
    <message>
        <source>ten in one key</source>
        <translation>dix en une touche</translation>
    </message>
    <message>
        <source>N or keypad −</source>
        <translation>N ou − du pavé</translation>
    </message>
    <message>
        <source>the empty cells of this day are not done</source>
        <translation>les cellules vides de ce jour ne sont pas faites</translation>
    </message>
    <message>
        <source>all empty cells from here on are missing, with a reason</source>
        <translation>toutes les cellules vides à partir d’ici manquent, avec un motif</translation>
    </message>
    <message>
        <source>missing for another reason</source>
        <translation>manquant pour un autre motif</translation>
    </message>
    <message>
        <source>I or ?</source>
        <translation>I ou&#x202f;?</translation>
    </message>
    <message>
        <source>illegible: what is written, and a query</source>
        <translation>illisible&#x202f;: ce qui est écrit, et une demande</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Entrée, Tab</translation>
    </message>
    <message>
        <source>next cell; nothing after a digit, which moved on already</source>
        <translation>cellule suivante&#x202f;; rien après un chiffre, qui a déjà avancé</translation>
    </message>
    <message>
        <source>Shift+Enter, Shift+Tab</source>
        <translation>Maj+Entrée, Maj+Tab</translation>
    </message>
    <message>
        <source>previous cell</source>
        <translation>cellule précédente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>next cell, leaving this one as it is</source>
        <translation>cellule suivante, celle-ci restant telle quelle</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>takes back the last thing typed</source>
        <translation>reprend la dernière chose saisie</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>empties the cell or the selected block</source>
        <translation>vide la cellule ou le bloc choisi</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first and last score of the day</source>
        <translation>premier et dernier score du jour</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page préc., page suiv.</translation>
    </message>
    <message>
        <source>seven days</source>
        <translation>sept jours</translation>
    </message>
    <message>
        <source>A or keypad +</source>
        <translation>A ou + du pavé</translation>
    </message>
    <message>
        <source>rescue analgesics of this day</source>
        <translation>antalgiques de secours de ce jour</translation>
    </message>
    <message>
        <source>C or keypad /</source>
        <translation>C ou / du pavé</translation>
    </message>
    <message>
        <source>note of this day</source>
        <translation>note de ce jour</translation>
    </message>
    <message>
        <source>edit the note or the analgesics; on a score, its history</source>
        <translation>modifier la note ou les antalgiques&#x202f;; sur un score, son historique</translation>
    </message>
    <message>
        <source>query on this value</source>
        <translation>demande sur cette valeur</translation>
    </message>
    <message>
        <source>history of this value</source>
        <translation>historique de cette valeur</translation>
    </message>
    <message>
        <source>next and previous empty or odd cell</source>
        <translation>cellule vide ou étrange suivante et précédente</translation>
    </message>
    <message>
        <source>push the days from here down, pull them up</source>
        <translation>pousser les jours à partir d’ici, les remonter</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, refaire</translation>
    </message>
    <message>
        <source>copy, paste a block</source>
        <translation>copier, coller un bloc</translation>
    </message>
    <message>
        <source>finish the diary</source>
        <translation>terminer le carnet</translation>
    </message>
    <message>
        <source>leave the grid</source>
        <translation>quitter la grille</translation>
    </message>
    <message>
        <source>type a finished diary a second time, and back</source>
        <translation>seconde saisie d’un carnet terminé, et retour</translation>
    </message>
    <message>
        <source>This diary is locked. Nothing was changed.</source>
        <translation>Ce carnet est verrouillé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Retour au carnet</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>Seconde saisie…</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Retour au %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryRows</name>
    <message>
        <source>Only the days of the paper can be moved</source>
        <translation>Seuls les jours du papier peuvent être déplacés</translation>
    </message>
    <message>
        <source>Day %1 holds values and would fall off the paper. Empty it first</source>
        <translation>Le jour %1 contient des valeurs et sortirait du papier. Le vider d’abord</translation>
    </message>
    <message>
        <source>Day %1 holds values that would be lost. Empty it first</source>
        <translation>Le jour %1 contient des valeurs qui seraient perdues. Le vider d’abord</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiarySession</name>
    <message>
        <source>This diary is finished. “Correct…” changes it</source>
        <translation>Ce carnet est terminé. «&#x202f;Corriger…&#x202f;» permet de le changer</translation>
    </message>
    <message>
        <source>Read only: choose “First entry” to type</source>
        <translation>Lecture seule&#x202f;: choisir «&#x202f;Première saisie&#x202f;» pour saisir</translation>
    </message>
    <message>
        <source>Illegible on the paper. Which value did the patient mean?</source>
        <translation>Illisible sur le papier. Quelle valeur le patient voulait-il dire&#x202f;?</translation>
    </message>
    <message>
        <source>Illegible on the paper: “%1”. Which value did the patient mean?</source>
        <translation>Illisible sur le papier&#x202f;: «&#x202f;%1&#x202f;». Quelle valeur le patient voulait-il dire&#x202f;?</translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation>mots de %1</translation>
    </message>
    <message>
        <source>More than one value on the paper. Which one did the patient mean?</source>
        <translation>Plusieurs valeurs sur le papier. Laquelle le patient voulait-il indiquer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiarySide</name>
    <message>
        <source>Curve as entered</source>
        <translation>Courbe saisie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>To check against the paper</source>
        <translation>À vérifier sur le papier</translation>
    </message>
    <message numerus="yes">
        <source>Curve as entered: %n value(s)</source>
        <translation>
            <numerusform>Courbe saisie&#x202f;: %n valeur</numerusform>
            <numerusform>Courbe saisie&#x202f;: %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 valeur sur %n</numerusform>
            <numerusform>%1 valeurs sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non faite</numerusform>
            <numerusform>%n non faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to enter</source>
        <translation>
            <numerusform>%n à saisir</numerusform>
            <numerusform>%n à saisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacée</numerusform>
            <numerusform>%n remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Values of %1: %2</source>
        <translation>Valeurs de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Comparer avec le papier</translation>
    </message>
    <message>
        <source>Nothing odd so far</source>
        <translation>Rien d’étrange jusqu’ici</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryStep</name>
    <message>
        <source>Diary</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>This design has no diary: pain is asked at the visits.</source>
        <translation>Ce plan n’a pas de carnet&#x202f;: la douleur est demandée aux visites.</translation>
    </message>
    <message>
        <source>&amp;Columns, in the order of the paper</source>
        <translation>&amp;Colonnes, dans l’ordre du papier</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>The paper is filled column by column, downwards</source>
        <translation>Le papier se remplit colonne par colonne, vers le bas</translation>
    </message>
    <message>
        <source>Half points are allowed</source>
        <translation>Les demi-points sont permis</translation>
    </message>
    <message>
        <source>The diary has no column: tick one or more with Space.</source>
        <translation>Le carnet n’a aucune colonne&#x202f;: cochez-en avec Espace.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryTypist</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>Jour %1 · %2</translation>
    </message>
    <message>
        <source>Day %1 · %2 · %3</source>
        <translation>Jour %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Last day. Ctrl+Enter to finish</source>
        <translation>Dernier jour. Ctrl+Entrée pour terminer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile. Yours: %1 · theirs: %2 · before: %3. Type again to keep yours</source>
        <translation>Changé ailleurs entre-temps. La vôtre&#x202f;: %1 · la leur&#x202f;: %2 · avant&#x202f;: %3. Retaper pour garder la vôtre</translation>
    </message>
    <message>
        <source>Scores are typed in the columns of pain. F2 or C opens the note, A the analgesics</source>
        <translation>Les scores se saisissent dans les colonnes de douleur. F2 ou C ouvre la note, A les antalgiques</translation>
    </message>
    <message>
        <source>%1. Backspace or an arrow key changes this value</source>
        <translation>%1. Retour arrière ou une flèche change cette valeur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cell and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Replacing values already entered</source>
        <translation>Remplacement de valeurs déjà saisies</translation>
    </message>
    <message>
        <source>“%1” is not possible here: 0 to 10, N not done, I illegible</source>
        <translation>«&#x202f;%1&#x202f;» est impossible ici&#x202f;: 0 à 10, N non fait, I illisible</translation>
    </message>
    <message>
        <source>1 or 10? 0 → 10 · any other digit or Enter → 1</source>
        <translation>1 ou 10&#x202f;? 0 → 10 · autre chiffre ou Entrée → 1</translation>
    </message>
    <message>
        <source>day %1 not done</source>
        <translation>jour %1 non fait</translation>
    </message>
    <message>
        <source>Nothing is empty from here to the end of the period</source>
        <translation>Rien n’est vide d’ici à la fin de la période</translation>
    </message>
    <message>
        <source>%1 illegible</source>
        <translation>%1 illisible</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 vidé</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) emptied</source>
        <translation>
            <numerusform>%n cellule vidée</numerusform>
            <numerusform>%n cellules vidées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 put back</source>
        <translation>%1 remis</translation>
    </message>
    <message>
        <source>days pushed down from day %1</source>
        <translation>jours poussés vers le bas depuis le jour %1</translation>
    </message>
    <message>
        <source>days pulled up to day %1</source>
        <translation>jours remontés jusqu’au jour %1</translation>
    </message>
    <message>
        <source>The days from day %1 on moved one day down</source>
        <translation>Les jours à partir du jour %1 ont descendu d’un jour</translation>
    </message>
    <message>
        <source>The days after day %1 moved one day up</source>
        <translation>Les jours après le jour %1 ont remonté d’un jour</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing is empty and nothing is odd</source>
        <translation>Rien n’est vide et rien n’est étrange</translation>
    </message>
    <message>
        <source>Already confirmed: the digit moves on by itself</source>
        <translation>Déjà validé&#x202f;: le chiffre fait avancer tout seul</translation>
    </message>
    <message>
        <source>10 is not possible here: the scale ends at %1</source>
        <translation>10 est impossible ici&#x202f;: l’échelle finit à %1</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Verr. num. semble désactivé</translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>note of day %1</source>
        <translation>note du jour %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EntryBanner</name>
    <message>
        <source>Not saved since %1: %2. Retrying… %3</source>
        <translation>Non enregistré depuis %1&#x202f;: %2. Nouvel essai… %3</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Typed on %1 but never saved: %2.</source>
        <translation>Saisi le %1 mais jamais enregistré&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 Queries can still be raised.</source>
        <translation>%1 Des demandes peuvent encore être posées.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EntrySession</name>
    <message>
        <source>The last value is not saved yet. Typing goes on as soon as it is</source>
        <translation>La dernière valeur n’est pas encore enregistrée. La saisie reprend dès qu’elle l’est</translation>
    </message>
    <message>
        <source>This was changed meanwhile: it stays as it is now. F7 shows its history</source>
        <translation>Cela a été changé entre-temps et reste tel quel. F7 montre l’historique</translation>
    </message>
    <message>
        <source>recovered values</source>
        <translation>valeurs récupérées</translation>
    </message>
    <message>
        <source>%1 Raise a query instead</source>
        <translation>%1 Posez plutôt une demande</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EventModel</name>
    <message>
        <source>to be judged</source>
        <translation>à évaluer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Imputabilité</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>SAE</source>
        <translation>EIG</translation>
    </message>
    <message>
        <source>in error: %1</source>
        <translation>par erreur&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>queries</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesure prise</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>carnet::ui::EventTimelineView</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n événement</numerusform>
            <numerusform>%1&#x202f;: %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ExportPage</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>the file before, the file after: its first rows show at the right</source>
        <translation>fichier précédent, fichier suivant&#x202f;: ses premières lignes à droite</translation>
    </message>
    <message>
        <source>export into the folder</source>
        <translation>exporter dans le dossier</translation>
    </message>
    <message>
        <source>stop an export: nothing is left half written</source>
        <translation>arrêter un export&#x202f;: rien ne reste à moitié écrit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %L2 rows, exactly as written</source>
        <translation>Les %1 premières lignes sur %L2, exactement comme écrites</translation>
    </message>
    <message>
        <source>Exactly as written</source>
        <translation>Exactement comme écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n empty diary days</source>
        <translation>
            <numerusform>%n jour de carnet vide</numerusform>
            <numerusform>%n jours de carnet vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open queries</source>
        <translation>
            <numerusform>%n demande ouverte</numerusform>
            <numerusform>%n demandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>No empty day, no open query</source>
        <translation>Aucun jour vide, aucune demande ouverte</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1, %2, %3 in %4</source>
        <extracomment>12 files, 8,412 rows, 1.3 MB</extracomment>
        <translation>%1, %2, %3 sur %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy R code</source>
        <translation>Copier le code R</translation>
    </message>
    <message>
        <source>Every file of the study, with codebook, import scripts and checksums; the same study gives the same bytes</source>
        <translation>Tous les fichiers de l’étude, avec dictionnaire, scripts d’import et sommes de contrôle&#x202f;; la même étude donne les mêmes octets</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Pour quel programme</translation>
    </message>
    <message>
        <source>R, Stata, SAS, SPSS</source>
        <translation>R, Stata, SAS, SPSS</translation>
    </message>
    <message>
        <source>French Excel</source>
        <translation>Excel français</translation>
    </message>
    <message>
        <source>Comma, decimal point, UTF-8, ISO dates</source>
        <translation>Virgule, point décimal, UTF-8, dates ISO</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma, UTF-8 with a byte order mark</source>
        <translation>Point-virgule, virgule décimale, UTF-8 avec marque d’ordre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Fichiers de l’export</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Treatment: blinded. The column is there and empty until the planned unblinding.</source>
        <translation>Traitement&#x202f;: en aveugle. La colonne est là, vide jusqu’à la levée d’aveugle prévue.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Treatment: unblinded. Treatment and sequence stand in periods.csv, the arms in codelists.csv.</source>
        <translation>Traitement&#x202f;: aveugle levé. Traitement et séquence sont dans periods.csv, les bras dans codelists.csv.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FilesStep</name>
    <message>
        <source>Folder of the study</source>
        <translation>Dossier de l’étude</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Backup folder</source>
        <translation>Dossier de &amp;sauvegarde</translation>
    </message>
    <message>
        <source>For example: site-01</source>
        <translation>Par exemple&#x202f;: site-01</translation>
    </message>
    <message>
        <source>Another disk or a USB key</source>
        <translation>Un autre disque ou une clé USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the study</source>
        <translation>Choisir le dossier de l’étude</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Choisir le dossier de sauvegarde</translation>
    </message>
    <message>
        <source>A proven copy goes there each time the study is closed with something new in it. Empty: no automatic backup.</source>
        <translation>Une copie vérifiée y est placée chaque fois que l’étude est fermée avec du nouveau. Vide&#x202f;: pas de sauvegarde automatique.</translation>
    </message>
    <message>
        <source>Save the protocol as a file…</source>
        <translation>Enregistrer le protocole…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n visite</numerusform>
            <numerusform>%1&#x202f;: %n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a diary of %n day(s)</source>
        <translation>
            <numerusform>un carnet de %n jour</numerusform>
            <numerusform>un carnet de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>patients %1</source>
        <translation>patients %1</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>Le fichier n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>The name of the file contains / or \. Choose the folder below.</source>
        <translation>Le nom du fichier contient / ou \. Choisissez le dossier en dessous.</translation>
    </message>
    <message>
        <source>The study has no folder yet.</source>
        <translation>L’étude n’a pas encore de dossier.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Le fichier %1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or leave it empty.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez-en un autre, ou laissez vide.</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Enregistrer le protocole</translation>
    </message>
    <message>
        <source>Protocols (*.json)</source>
        <translation>Protocoles (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>&amp;Votre compte</translation>
    </message>
    <message>
        <source>Your f&amp;ull name</source>
        <translation>Votre nom comp&amp;let</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation>Mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>For example: c.dubois. It is administrator and data manager</source>
        <translation>Par exemple&#x202f;: c.dubois. Administrateur et gestionnaire de données</translation>
    </message>
    <message>
        <source>As printed beside what you do</source>
        <translation>Comme imprimé à côté de ce que vous faites</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Users and files</source>
        <translation>Comptes et fichiers</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FooterBar</name>
    <message>
        <source>Not saved since %1. %2</source>
        <translation>Non enregistré depuis %1. %2</translation>
    </message>
    <message>
        <source>All changes saved, %1</source>
        <translation>Tout est enregistré, %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA · DEMO</source>
        <translation>DONNÉES SYNTHÉTIQUES · DÉMO</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Treatments blinded</source>
        <translation>Traitements en aveugle</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sauvegarde %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Locking in %1 s. Any key to stay.</source>
        <translation>Verrouillage dans %1 s. Une touche pour rester.</translation>
    </message>
    <message>
        <source>Unblinded %1</source>
        <translation>Aveugle levé le %1</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>Opened and proven when it was made.</source>
        <translation>Ouverte et vérifiée quand elle a été faite.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 has the study open on %2 since %3</source>
        <translation>%1 a ouvert l’étude sur %2 depuis le %3</translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Ouverte aussi par&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also open: %n person(s)</source>
        <translation>
            <numerusform>Ouverte aussi par %n personne</numerusform>
            <numerusform>Ouverte aussi par %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read since %1. Retrying… %2</source>
        <translation>Illisible depuis %1. Nouvel essai… %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormDelegate</name>
    <message>
        <source>Wording on the paper form</source>
        <translation>Libellé sur le formulaire papier</translation>
    </message>
    <message>
        <source>type %1 or %2</source>
        <translation>tapez %1 ou %2</translation>
    </message>
    <message>
        <source>type %1–%2</source>
        <translation>tapez %1–%2</translation>
    </message>
    <message>
        <source>type, Enter</source>
        <translation>puis ⏎</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>1 or 10?</source>
        <translation>1 ou 10&#x202f;?</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>two boxes</source>
        <translation>deux cases</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormHeader</name>
    <message>
        <source>Item on the paper form</source>
        <translation>Item du formulaire papier</translation>
    </message>
    <message>
        <source>Box ticked, from the top or left</source>
        <translation>Case cochée, du haut ou de gauche</translation>
    </message>
    <message>
        <source>Number printed at the ticked box</source>
        <translation>Nombre imprimé à la case cochée</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormModel</name>
    <message>
        <source>not asked: item %1 = %2</source>
        <translation>non posé&#x202f;: item %1 = %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1 Kept; check the paper.</source>
        <translation>%1 Conservé&#x202f;; à vérifier sur le papier.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and label of an item</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormPage</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Continued at item %1</source>
        <translation>Reprise à l’item %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Terminer et suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Correcting a finished form: every change carries the reason you gave.</source>
        <translation>Correction d’un formulaire terminé&#x202f;: chaque modification porte le motif indiqué.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Aide  F1</translation>
    </message>
    <message>
        <source>answer, moves on</source>
        <translation>réponse, avance</translation>
    </message>
    <message>
        <source>two boxes</source>
        <translation>deux cases</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>reculer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>Which boxes are ticked?</source>
        <translation>Quelles cases sont cochées&#x202f;?</translation>
    </message>
    <message>
        <source>What is written?</source>
        <translation>Qu’est-il écrit&#x202f;?</translation>
    </message>
    <message>
        <source>as on the paper · Enter</source>
        <translation>comme sur le papier · Entrée</translation>
    </message>
    <message>
        <source>Note on item %1</source>
        <translation>Note sur l’item %1</translation>
    </message>
    <message>
        <source>in a few words · Enter</source>
        <translation>en quelques mots · Entrée</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi ce changement&#x202f;?</translation>
    </message>
    <message>
        <source>Who filled it in?</source>
        <translation>Qui l’a rempli&#x202f;?</translation>
    </message>
    <message>
        <source>When was the paper filled in?</source>
        <translation>Quand le papier a-t-il été rempli&#x202f;?</translation>
    </message>
    <message>
        <source>Query %1 raised</source>
        <translation>Demande %1 posée</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without an answer: %1</source>
        <translation>
            <numerusform>%n item sans réponse&#x202f;: %1</numerusform>
            <numerusform>%n items sans réponse&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n form(s) of %1 are complete.</source>
        <translation>
            <numerusform>Le formulaire de %1 est complet.</numerusform>
            <numerusform>Les %n formulaires de %1 sont complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>X or keypad *</source>
        <translation>X ou * du pavé</translation>
    </message>
    <message>
        <source>ten in one key</source>
        <translation>dix en une touche</translation>
    </message>
    <message>
        <source>M or keypad −</source>
        <translation>M ou − du pavé</translation>
    </message>
    <message>
        <source>I or ?</source>
        <translation>I ou&#x202f;?</translation>
    </message>
    <message>
        <source>illegible: what is written, and a query</source>
        <translation>illisible&#x202f;: ce qui est écrit, et une demande</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Entrée, Tab</translation>
    </message>
    <message>
        <source>Shift+Enter, Shift+Tab</source>
        <translation>Maj+Entrée, Maj+Tab</translation>
    </message>
    <message>
        <source>previous item</source>
        <translation>item précédent</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>takes back the last answer</source>
        <translation>reprend la dernière réponse</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page préc., page suiv.</translation>
    </message>
    <message>
        <source>C or keypad /</source>
        <translation>C ou / du pavé</translation>
    </message>
    <message>
        <source>query on this answer</source>
        <translation>demande sur cette réponse</translation>
    </message>
    <message>
        <source>history of this answer</source>
        <translation>historique de cette réponse</translation>
    </message>
    <message>
        <source>next and previous item without an answer</source>
        <translation>item suivant et précédent sans réponse</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, refaire</translation>
    </message>
    <message>
        <source>leave the items</source>
        <translation>quitter les items</translation>
    </message>
    <message>
        <source>No questionnaire is filled in at %1.</source>
        <translation>Aucun questionnaire n’est rempli à %1.</translation>
    </message>
    <message>
        <source>filled in by %1 on %2</source>
        <translation>rempli par %1 le %2</translation>
    </message>
    <message>
        <source>filled in by %1</source>
        <translation>rempli par %1</translation>
    </message>
    <message>
        <source>recall: %1</source>
        <translation>période&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>the key of yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>keeps it, moves on</source>
        <translation>garde, avance</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>No licence recorded</source>
        <translation>Licence non renseignée</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Who filled in the paper, and when (F2)</source>
        <translation>Qui a rempli le papier, et quand (F2)</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>Formulaire suivant</translation>
    </message>
    <message>
        <source>such as 2 and 3 · Enter</source>
        <translation>par exemple 2 et 3 · Entrée</translation>
    </message>
    <message>
        <source>note of %1</source>
        <translation>note de %1</translation>
    </message>
    <message>
        <source>a date such as 15/6/2018 · Enter</source>
        <translation>une date, par exemple 15/6/2018 · Entrée</translation>
    </message>
    <message>
        <source>empty: on the day of the visit, %1 · Enter</source>
        <translation>vide&#x202f;: le jour de la visite, %1 · Entrée</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 15/6/2018.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme 15/6/2018.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n missing</source>
        <translation>
            <numerusform>Marquer %n manquant</numerusform>
            <numerusform>Marquer les %n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing</source>
        <translation>
            <numerusform>%n item manquant</numerusform>
            <numerusform>%n items manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is complete again</source>
        <translation>Le formulaire est de nouveau complet</translation>
    </message>
    <message>
        <source>answer, goes to the next item that applies</source>
        <translation>réponse, va au prochain item concerné</translation>
    </message>
    <message>
        <source>ten on a scale; any other key keeps the 1</source>
        <translation>dix sur une échelle&#x202f;; toute autre touche garde le 1</translation>
    </message>
    <message>
        <source>Y, O, N</source>
        <translation>Y, O, N</translation>
    </message>
    <message>
        <source>yes, oui, no on a yes-or-no item</source>
        <translation>oui, yes, non sur un item oui-non</translation>
    </message>
    <message>
        <source>keeps a number, time or text; next item; nothing after a digit</source>
        <translation>garde un nombre, une heure ou un texte&#x202f;; item suivant&#x202f;; rien après un chiffre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>next item, leaving this one as it is</source>
        <translation>item suivant, en laissant celui-ci tel quel</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>change the answer without moving</source>
        <translation>changer la réponse sans avancer</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>previous and next item</source>
        <translation>item précédent et suivant</translation>
    </message>
    <message>
        <source>previous and next section</source>
        <translation>section précédente et suivante</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first and last item</source>
        <translation>premier et dernier item</translation>
    </message>
    <message>
        <source>missing: the patient left it blank</source>
        <translation>manquant&#x202f;: le patient n’a pas répondu</translation>
    </message>
    <message>
        <source>two boxes are ticked: which, and a query</source>
        <translation>deux cases cochées&#x202f;: lesquelles, et une demande</translation>
    </message>
    <message>
        <source>not applicable, where the form has it</source>
        <translation>sans objet, là où le formulaire le prévoit</translation>
    </message>
    <message>
        <source>note on this item</source>
        <translation>note sur cet item</translation>
    </message>
    <message>
        <source>empties this item</source>
        <translation>vide cet item</translation>
    </message>
    <message>
        <source>who filled in the paper, and when</source>
        <translation>qui a rempli le papier, et quand</translation>
    </message>
    <message>
        <source>finish the form, next form of the visit</source>
        <translation>terminer le formulaire, formulaire suivant de la visite</translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>Libellés…</translation>
    </message>
    <message>
        <source>Load the licensed wording from a file of the site</source>
        <translation>Charger les libellés sous licence depuis un fichier du centre</translation>
    </message>
    <message>
        <source>Wording of the paper form</source>
        <translation>Libellés du formulaire papier</translation>
    </message>
    <message>
        <source>Wording files (*.json)</source>
        <translation>Fichiers de libellés (*.json)</translation>
    </message>
    <message>
        <source>The wording is loaded: it is shown on this computer and never exported</source>
        <translation>Les libellés sont chargés&#x202f;: ils s’affichent sur cet ordinateur et ne sont jamais exportés</translation>
    </message>
    <message>
        <source>The wording was not loaded</source>
        <translation>Les libellés n’ont pas été chargés</translation>
    </message>
    <message>
        <source>Visit checklist</source>
        <translation>Liste de la visite</translation>
    </message>
    <message>
        <source>Back at item %1</source>
        <translation>Retour à l’item %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormQueue</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 sur %n item</numerusform>
            <numerusform>%1 items sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete · %n missing</source>
        <translation>
            <numerusform>complet · %n manquant</numerusform>
            <numerusform>complet · %n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of %1</source>
        <comment>a visit</comment>
        <translation>Formulaires de %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormSession</name>
    <message>
        <source>note of %1</source>
        <translation>note de %1</translation>
    </message>
    <message>
        <source>Illegible on the paper. Which answer did the patient mean?</source>
        <translation>Illisible sur le papier. Quelle réponse le patient a-t-il voulu donner&#x202f;?</translation>
    </message>
    <message>
        <source>This form is complete. “Correct…” changes it</source>
        <translation>Ce formulaire est complet. «&#x202f;Corriger…&#x202f;» le modifie</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) no longer apply: %1. Their answers are kept but not counted.</source>
        <translation>
            <numerusform>%n item ne s’applique plus&#x202f;: %1. Sa réponse est conservée mais non comptée.</numerusform>
            <numerusform>%n items ne s’appliquent plus&#x202f;: %1. Leurs réponses sont conservées mais non comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) apply again, with their answers: %1</source>
        <translation>
            <numerusform>%n item s’applique de nouveau, avec sa réponse&#x202f;: %1</numerusform>
            <numerusform>%n items s’appliquent de nouveau, avec leurs réponses&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one box is ticked. Which one did the patient mean?</source>
        <translation>Plusieurs cases sont cochées. Laquelle le patient a-t-il voulu cocher&#x202f;?</translation>
    </message>
    <message>
        <source>More than one box is ticked (%1). Which one did the patient mean?</source>
        <translation>Plusieurs cases sont cochées (%1). Laquelle le patient a-t-il voulu cocher&#x202f;?</translation>
    </message>
    <message>
        <source>Illegible on the paper: “%1”. Which answer did the patient mean?</source>
        <translation>Illisible sur le papier&#x202f;: «&#x202f;%1&#x202f;». Quelle réponse le patient a-t-il voulu donner&#x202f;?</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormSide</name>
    <message>
        <source>Live scores</source>
        <translation>Scores en direct</translation>
    </message>
    <message>
        <source>Missing items</source>
        <translation>Items manquants</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Visites précédentes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items answered</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no score from these answers</source>
        <translation>pas de score avec ces réponses</translation>
    </message>
    <message numerus="yes">
        <source>no score: %n item(s) missing</source>
        <translation>
            <numerusform>pas de score&#x202f;: %n item manquant</numerusform>
            <numerusform>pas de score&#x202f;: %n items manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 sur %n item</numerusform>
            <numerusform>%1 items sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>of at most</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>flag and yes or no</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>score and its rule</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No earlier visit has this form.</source>
        <translation>Aucune visite précédente n’a ce formulaire.</translation>
    </message>
    <message>
        <source>Shown after you finish, so they cannot influence the entry.</source>
        <translation>Affichées après la fin de saisie, pour ne pas l’influencer.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormTypist</name>
    <message>
        <source>type the time, such as 2330, then Enter</source>
        <translation>tapez l’heure, par exemple 2330, puis Entrée</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>1 or 10? 0 → 10 · any other digit or Enter → 1</source>
        <translation>1 ou 10&#x202f;? 0 → 10 · autre chiffre ou Entrée → 1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile. Yours: %1 · theirs: %2 · before: %3. Type again to keep yours</source>
        <translation>Changé ailleurs entre-temps. La vôtre&#x202f;: %1 · la leur&#x202f;: %2 · avant&#x202f;: %3. Retaper pour garder la vôtre</translation>
    </message>
    <message>
        <source>Already confirmed: the digit moves on by itself</source>
        <translation>Déjà validé&#x202f;: le chiffre fait avancer tout seul</translation>
    </message>
    <message>
        <source>1, Y or O yes, %1 or N no</source>
        <translation>1, O ou Y oui, %1 ou N non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a time such as 2330 or 23:30</source>
        <translation>une heure comme 2330 ou 23:30</translation>
    </message>
    <message>
        <source>a date such as 15/6/2018</source>
        <translation>une date comme 15/6/2018</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an item and what to do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>type 1, Y or O for yes, %1 or N for no</source>
        <translation>tapez 1, O ou Y pour oui, %1 ou N pour non</translation>
    </message>
    <message>
        <source>type the position of the ticked box, %1</source>
        <translation>tapez la position de la case cochée, %1</translation>
    </message>
    <message>
        <source>type the number of the ticked box, %1</source>
        <translation>tapez le nombre de la case cochée, %1</translation>
    </message>
    <message>
        <source>type %1; X is 10</source>
        <translation>tapez %1&#x202f;; X vaut 10</translation>
    </message>
    <message>
        <source>type the number, then Enter: %1</source>
        <translation>tapez le nombre, puis Entrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>type the date, then Enter</source>
        <translation>tapez la date, puis Entrée</translation>
    </message>
    <message>
        <source>Last item, Ctrl+Enter to finish. Backspace or an arrow key changes this answer</source>
        <translation>Dernier item, Ctrl+Entrée pour terminer. Retour arrière ou une flèche change cette réponse</translation>
    </message>
    <message>
        <source>Last item. Ctrl+Enter to finish</source>
        <translation>Dernier item. Ctrl+Entrée pour terminer</translation>
    </message>
    <message>
        <source>%1 · night before</source>
        <translation>%1 · la veille au soir</translation>
    </message>
    <message>
        <source>%1 · after midnight</source>
        <translation>%1 · après minuit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item and its answer</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>At most %1 characters here; Enter keeps them</source>
        <translation>Au plus %1 caractères ici&#x202f;; Entrée les garde</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 vidé</translation>
    </message>
    <message>
        <source>%1 put back</source>
        <translation>%1 rétabli</translation>
    </message>
    <message>
        <source>Every item has an answer or a reason</source>
        <translation>Chaque item a une réponse ou un motif</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is not possible here: %2, M missing, B two boxes, I illegible</source>
        <translation>«&#x202f;%1&#x202f;» est impossible ici&#x202f;: %2, M manquant, B deux cases, I illisible</translation>
    </message>
    <message>
        <source>“%1” is not possible here: %2, M missing, I illegible</source>
        <translation>«&#x202f;%1&#x202f;» est impossible ici&#x202f;: %2, M manquant, I illisible</translation>
    </message>
    <message>
        <source>The form has no “not applicable” here: M when nothing is ticked</source>
        <translation>Le formulaire n’a pas de «&#x202f;sans objet&#x202f;» ici&#x202f;: M si rien n’est coché</translation>
    </message>
    <message>
        <source>type the text, then Enter; M alone when nothing is written</source>
        <translation>tapez le texte, puis Entrée&#x202f;; M seul si rien n’est écrit</translation>
    </message>
    <message>
        <source>note of %1</source>
        <translation>note de %1</translation>
    </message>
    <message>
        <source>%1: the middle is kept, %2, and the range as a note</source>
        <translation>%1&#x202f;: le milieu est conservé, %2, et l’intervalle en note</translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormView</name>
    <message>
        <source>Items of the form</source>
        <translation>Items du formulaire</translation>
    </message>
    <message>
        <source>Type, then Enter · Esc, then M: missing</source>
        <translation>Tapez, puis Entrée · Échap, puis M&#x202f;: manquant</translation>
    </message>
</context>
<context>
    <name>carnet::ui::GoToField</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Diary of period %1</source>
        <translation>Carnet de la période %1</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Go to…   Ctrl+K</source>
        <translation>Aller à…   Ctrl+K</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>patient and visit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A patient (7), a diary (p7 d2), a visit (p7 v3), a form (p7 v2 hads), the call (7 call), an adverse event (7 ae 2), a query (q12), a page or a command</source>
        <translation>Un patient (7), un carnet (p7 c2), une visite (p7 v3), un formulaire (p7 v2 hads), l’appel (7 appel), un événement indésirable (7 ei 2), une demande (q12), une page ou une commande</translation>
    </message>
    <message>
        <source>Adverse event %1: %2</source>
        <translation>Événement indésirable %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
</context>
<context>
    <name>carnet::ui::GuideCard</name>
    <message>
        <source>Close this guide for good</source>
        <translation>Fermer ce guide pour de bon</translation>
    </message>
    <message>
        <source>Type a paper diary with digits</source>
        <translation>Saisir un carnet papier au clavier</translation>
    </message>
    <message>
        <source>Answer a query</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Read a patient’s curve</source>
        <translation>Lire la courbe d’un patient</translation>
    </message>
    <message>
        <source>See six weeks of visits</source>
        <translation>Voir six semaines de visites</translation>
    </message>
    <message>
        <source>Export for R or Excel</source>
        <translation>Exporter pour R ou Excel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>Things to try</source>
        <translation>Choses à essayer</translation>
    </message>
</context>
<context>
    <name>carnet::ui::HeaderBar</name>
    <message>
        <source>Previous patient</source>
        <translation>Patient précédent</translation>
    </message>
    <message>
        <source>Previous patient (Alt+↑)</source>
        <translation>Patient précédent (Alt+↑)</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Patient suivant</translation>
    </message>
    <message>
        <source>Next patient (Alt+↓)</source>
        <translation>Patient suivant (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::HistoryPanel</name>
    <message>
        <source>History of this value</source>
        <translation>Historique de cette valeur</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has said anything about this value yet.</source>
        <translation>Personne n’a encore rien dit de cette valeur.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Rétablir cette valeur</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put back %1. &amp;Why?</source>
        <translation>Remettre %1. &amp;Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ItemFields</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” cannot be read here.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be read here: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile. Yours: %1 · theirs: %2 · before: %3.</source>
        <translation>Modifié ailleurs entre-temps. Vous&#x202f;: %1 · l’autre&#x202f;: %2 · avant&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 Type again to keep yours.</source>
        <translation>%1 Retapez pour garder la vôtre.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::KeyHelpPanel</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of %1</source>
        <translation>Licence&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Valable jusqu’au</translation>
    </message>
    <message>
        <source>Record the licence</source>
        <translation>Enregistrer la licence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who holds the licence? Write a name or an institution.</source>
        <translation>Qui détient la licence&#x202f;? Écrivez un nom ou une institution.</translation>
    </message>
    <message>
        <source>The end of the licence is no date. Write it as 31/12/2026, or leave it empty.</source>
        <translation>La fin de la licence n’est pas une date. Écrivez-la comme 31/12/2026, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LockBanner</name>
    <message>
        <source>%1 Queries can still be raised.</source>
        <translation>%1 Des demandes peuvent encore être posées.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LockCover</name>
    <message>
        <source>Who goes on? What %1 was doing stays as it is.</source>
        <translation>Qui continue&#x202f;? Ce que faisait %1 reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is locked since %2. Nothing is lost: everything typed is saved, and the place is kept.</source>
        <translation>%1 est verrouillée depuis %2. Rien n’est perdu&#x202f;: tout ce qui a été saisi est enregistré, et la place est gardée.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I am not %1</source>
        <translation>Je ne suis pas %1</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Je suis %1</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>Fermer l’étude</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Nom ou mot de passe faux.</translation>
    </message>
    <message>
        <source>%1 is locked since %2. A demonstration is unlocked with Enter, without a password.</source>
        <translation>%1 est verrouillée depuis %2. Une démonstration se déverrouille avec Entrée, sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::LogInForm</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. The next can be tried in %n second(s).</source>
        <translation>
            <numerusform>Trop de mots de passe faux. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe faux. Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::MainWindow</name>
    <message>
        <source>%1 – Carnet</source>
        <translation>%1 – Carnet</translation>
    </message>
    <message>
        <source>Ctrl+1…%1</source>
        <translation>Ctrl+1…%1</translation>
    </message>
    <message>
        <source>The pages of the list at the left</source>
        <translation>Les pages de la liste à gauche</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Les menus</translation>
    </message>
    <message>
        <source>Carnet %1</source>
        <translation>Carnet %1</translation>
    </message>
    <message>
        <source>Pain diary and visit manager of clinical pain trials.
Ready for 21 CFR Part 11, ICH E6(R3) and GDPR; compliance is the site’s.</source>
        <translation>Carnet de douleur et gestion des visites d’essais cliniques sur la douleur.
Prêt pour 21 CFR Part 11, ICH E6(R3) et le RGPD&#x202f;; la conformité relève du centre.</translation>
    </message>
    <message>
        <source>Something typed is not saved yet</source>
        <translation>Une saisie n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>Closing now loses what the line below the page names.</source>
        <translation>Fermer maintenant perd ce que nomme la ligne sous la page.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Carnet studies (*.carnet)</source>
        <translation>Études Carnet (*.carnet)</translation>
    </message>
    <message>
        <source>Making the demo study</source>
        <translation>Création de l’étude de démonstration</translation>
    </message>
    <message>
        <source>Reset the demo study?</source>
        <translation>Réinitialiser l’étude de démonstration&#x202f;?</translation>
    </message>
    <message>
        <source>Everything typed into the demo study is lost; it begins again with its 28 invented patients.</source>
        <translation>Tout ce qui a été saisi dans la démonstration est perdu&#x202f;; elle recommence avec ses 28 patients inventés.</translation>
    </message>
    <message>
        <source>Reset the demo</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is made and proven</source>
        <translation>La sauvegarde est faite et prouvée</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La sauvegarde n’a pas été faite</translation>
    </message>
    <message>
        <source>Making the study</source>
        <translation>Création de l’étude</translation>
    </message>
    <message>
        <source>The automatic backup was not made</source>
        <translation>La sauvegarde automatique n’a pas été faite</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Where shall the study go?</source>
        <translation>Où placer l’étude&#x202f;?</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La sauvegarde n’a pas été restaurée</translation>
    </message>
    <message>
        <source>The study there is another one than that of the backup.</source>
        <translation>L’étude en place n’est pas celle de la sauvegarde.</translation>
    </message>
    <message>
        <source>%1: %2 in the backup</source>
        <translation>%1&#x202f;: %2 dans la sauvegarde</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 in the study now</source>
        <translation>%1&#x202f;: %2 dans la sauvegarde, %3 dans l’étude actuelle</translation>
    </message>
    <message>
        <source>The present file is kept beside it under another name.</source>
        <translation>Le fichier actuel est gardé à côté sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::MonthDelegate</name>
    <message>
        <source>%1 %2</source>
        <comment>patient and visit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>entries of a day</comment>
        <translation>+ %1 autres</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>period</comment>
        <translation>P%1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::NameStep</name>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Name of the study</source>
        <translation>&amp;Nom de l’étude</translation>
    </message>
    <message>
        <source>Full &amp;title</source>
        <translation>&amp;Titre complet</translation>
    </message>
    <message>
        <source>&amp;Codes of the patients</source>
        <translation>&amp;Codes des patients</translation>
    </message>
    <message>
        <source>&amp;Planned patients</source>
        <translation>&amp;Patients prévus</translation>
    </message>
    <message>
        <source>For example: AB-###, # is a digit</source>
        <translation>Par exemple&#x202f;: AB-###, # est un chiffre</translation>
    </message>
    <message>
        <source>The study has no name yet.</source>
        <translation>L’étude n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>The study has no title yet.</source>
        <translation>L’étude n’a pas encore de titre.</translation>
    </message>
    <message>
        <source>The codes need at least one #, the place of a digit: AB-### gives AB-001.</source>
        <translation>Les codes ont besoin d’au moins un #, la place d’un chiffre&#x202f;: AB-### donne AB-001.</translation>
    </message>
    <message>
        <source>The number of planned patients is a whole number, 0 when it is open.</source>
        <translation>Le nombre de patients prévus est un nombre entier, 0 s’il est ouvert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>carnet::ui::NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>A code only: no name, initials, birth date or hospital number anywhere in the study.</source>
        <translation>Un code seulement&#x202f;: ni nom, ni initiales, ni date de naissance, ni numéro d’hôpital dans l’étude.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>%1, # is a digit</source>
        <translation>%1, # est un chiffre</translation>
    </message>
    <message>
        <source>&amp;Age in years</source>
        <translation>&amp;Âge en années</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>Co&amp;nsent given on</source>
        <translation>Co&amp;nsentement donné le</translation>
    </message>
    <message>
        <source>Add the patient</source>
        <translation>Ajouter le patient</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>The patient has no code yet. Type one.</source>
        <translation>Le patient n’a pas encore de code. En taper un.</translation>
    </message>
    <message>
        <source>“%1” does not have the form %2, where # is a digit.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas la forme %2, où # est un chiffre.</translation>
    </message>
    <message>
        <source>%1 is in the study already. The next free code is %2.</source>
        <translation>%1 est déjà dans l’étude. Le prochain code libre est %2.</translation>
    </message>
    <message>
        <source>“%1” is not an age. Type whole years, such as 54.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un âge. Taper des années entières, comme 54.</translation>
    </message>
    <message>
        <source>The date of consent is missing. A patient enters the study on the day of consent.</source>
        <translation>La date de consentement manque. Un patient entre dans l’étude le jour de son consentement.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it as 18/04/2025 or 18 Apr 2025.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. La taper comme 18/04/2025 ou 18 avr. 2025.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::NewStudyPanel</name>
    <message>
        <source>Create the study</source>
        <translation>Créer l’étude</translation>
    </message>
    <message>
        <source>Continued where you stopped.</source>
        <translation>Reprise là où vous étiez.</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves; what you chose is kept until the study is made.</source>
        <translation>Entrée continue, Échap quitte&#x202f;; vos choix sont gardés jusqu’à la création de l’étude.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>New study, step %1 of %2</source>
        <translation>Nouvelle étude, étape %1 sur %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>carnet::ui::NextPeriodPanel</name>
    <message>
        <source>%1; goes on: %2</source>
        <translation>%1&#x202f;; on continue&#x202f;: %2</translation>
    </message>
    <message>
        <source>stops the infusion</source>
        <translation>arrête la perfusion</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>demande une raison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Raison…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1: reason why it may go on</source>
        <translation>%1&#x202f;: raison de continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) stop the infusion</source>
        <translation>
            <numerusform>%n condition arrête la perfusion</numerusform>
            <numerusform>%n conditions arrêtent la perfusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a reason</source>
        <translation>
            <numerusform>%n demande une raison</numerusform>
            <numerusform>%n demandent une raison</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against the infusion.</source>
        <translation>Rien ne s’oppose à la perfusion.</translation>
    </message>
    <message>
        <source>%1. Enter opens what is missing, R gives the reason to go on.</source>
        <translation>%1. Entrée ouvre ce qui manque, R donne la raison de continuer.</translation>
    </message>
    <message>
        <source>%1: it may go on because</source>
        <translation>%1&#x202f;: on peut continuer car</translation>
    </message>
    <message>
        <source>May this patient have the infusion?</source>
        <translation>Ce patient peut-il recevoir la perfusion&#x202f;?</translation>
    </message>
</context>
<context>
    <name>carnet::ui::OptionEditor</name>
    <message>
        <source>Y</source>
        <comment>key of yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key of no</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PainChart</name>
    <message>
        <source>Shows or hides this curve</source>
        <translation>Montre ou cache cette courbe</translation>
    </message>
    <message>
        <source>Carry forward (LOCF)</source>
        <translation>Report (LOCF)</translation>
    </message>
    <message>
        <source>Dashed: the last value carried over missing days. It was not observed.</source>
        <translation>Tirets&#x202f;: la dernière valeur reportée sur les jours manquants. Elle n’a pas été observée.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More lines, periods over each other, table</source>
        <translation>Autres lignes, périodes superposées, tableau</translation>
    </message>
    <message>
        <source>More lines and views</source>
        <translation>Autres lignes et vues</translation>
    </message>
    <message>
        <source>&amp;Mean of each period</source>
        <translation>&amp;Moyenne de chaque période</translation>
    </message>
    <message>
        <source>&amp;30 % below the pain at inclusion</source>
        <translation>&amp;30 % sous la douleur à l’inclusion</translation>
    </message>
    <message>
        <source>&amp;50 % below the pain at inclusion</source>
        <translation>&amp;50 % sous la douleur à l’inclusion</translation>
    </message>
    <message>
        <source>&amp;Periods over each other</source>
        <translation>&amp;Périodes superposées</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Montrer en &amp;tableau</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Pain by day as a table</source>
        <translation>Douleur par jour en tableau</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PainChartTable</name>
    <message>
        <source>Period %1, day %2, %3: %4</source>
        <translation>Période %1, jour %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rescue analgesics</source>
        <translation>Antalgiques de secours</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Somebody else chose the present one. Choose your own before you go on; nobody else needs to know it, and what you do is recorded under your name.</source>
        <translation>L’actuel a été choisi par quelqu’un d’autre. Choisir le vôtre avant de continuer&#x202f;; personne d’autre n’a à le connaître, et ce que vous faites est enregistré sous votre nom.</translation>
    </message>
    <message>
        <source>It takes the place of the present one at once.</source>
        <translation>Il remplace l’actuel tout de suite.</translation>
    </message>
    <message>
        <source>P&amp;resent password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Nouveau mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>Fermer l’étude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PasswordField</name>
    <message>
        <source>Layout of the keyboard</source>
        <translation>Disposition du clavier</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verrouillage majuscule actif</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PasswordRulesList</name>
    <message>
        <source>met</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non respecté</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n nouvelle valeur</numerusform>
            <numerusform>%n nouvelles valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as already entered</source>
        <translation>
            <numerusform>%n comme déjà saisie</numerusform>
            <numerusform>%n comme déjà saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten</source>
        <translation>
            <numerusform>%n écrasée</numerusform>
            <numerusform>%n écrasées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as it is</source>
        <translation>
            <numerusform>%n gardée telle quelle</numerusform>
            <numerusform>%n gardées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a refused field and why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>new value over old</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paste into the diary</source>
        <translation>Coller dans le carnet</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Empty fields are &amp;not done</source>
        <translation>Les champs vides sont &amp;non faits</translation>
    </message>
    <message>
        <source>&amp;Overwrite values already entered</source>
        <translation>É&amp;craser les valeurs déjà saisies</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientDiaries</name>
    <message>
        <source>Diaries</source>
        <translation>Carnets</translation>
    </message>
    <message>
        <source>infusion %1</source>
        <translation>perfusion %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçu le %1</translation>
    </message>
    <message>
        <source>begins with infusion %1</source>
        <translation>commence à la perfusion %1</translation>
    </message>
    <message>
        <source>Diary of period %1</source>
        <translation>Carnet de la période %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientEvents</name>
    <message>
        <source>Adverse events</source>
        <translation>Événements (EI)</translation>
    </message>
    <message>
        <source>New &amp;event…</source>
        <translation>Nouvel &amp;événement…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Adverse events of the patient</source>
        <translation>Événements indésirables du patient</translation>
    </message>
    <message>
        <source>10 Apr 2018 (P2, D10)</source>
        <translation>10 avr. 2018 (P2, J10)</translation>
    </message>
    <message>
        <source>10 Apr 2018</source>
        <translation>10 avr. 2018</translation>
    </message>
    <message>
        <source>moderate </source>
        <translation>modérée </translation>
    </message>
    <message>
        <source>SAE</source>
        <translation>EIG</translation>
    </message>
    <message>
        <source>to be judged </source>
        <translation>à évaluer </translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>non guéri      </translation>
    </message>
    <message>
        <source>2 open</source>
        <translation>2 ouvertes</translation>
    </message>
    <message>
        <source>Nobody has asked for events yet.</source>
        <translation>La question n’a pas encore été posée.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Question posée le %1.</translation>
    </message>
    <message>
        <source>No adverse event recorded. %1</source>
        <translation>Aucun événement indésirable noté. %1</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientForms</name>
    <message>
        <source>%1 · %2</source>
        <comment>visit and date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>forms complete</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientOutcomes</name>
    <message>
        <source>Which result</source>
        <translation>Quel résultat</translation>
    </message>
    <message>
        <source>Over the visits</source>
        <translation>Au fil des visites</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientPage</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What was done for this patient</source>
        <translation>Ce qui a été fait pour ce patient</translation>
    </message>
    <message>
        <source>Queries of this patient</source>
        <translation>Demandes de ce patient</translation>
    </message>
    <message>
        <source>No query about this patient.</source>
        <translation>Aucune demande sur ce patient.</translation>
    </message>
    <message>
        <source>Period 2, day 12, maximum pain</source>
        <translation>Période 2, jour 12, douleur maximale</translation>
    </message>
    <message>
        <source>10 Apr 2018</source>
        <translation>10 avr. 2018</translation>
    </message>
    <message>
        <source>365 d</source>
        <translation>365 j</translation>
    </message>
    <message>
        <source>investigator</source>
        <translation>investigateur</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>transcription error</source>
        <translation>erreur de transcription</translation>
    </message>
    <message>
        <source>Period %1 · day %2 of %3</source>
        <translation>Période %1 · jour %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open queries</source>
        <translation>
            <numerusform>%n demande ouverte</numerusform>
            <numerusform>%n demandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Enter diary…</source>
        <translation>Saisir le carnet…</translation>
    </message>
    <message>
        <source>Open diary…</source>
        <translation>Ouvrir le carnet…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Window %1 – %2</source>
        <translation>Fenêtre %1 – %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Queries  %1</source>
        <translation>Demandes  %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Diary of the current period</source>
        <translation>Carnet de la période en cours</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Previous or next patient</source>
        <translation>Patient précédent ou suivant</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the summary of the patient</source>
        <translation>Imprimer le résumé du patient</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Export the curve or the scores as an image</source>
        <translation>Exporter la courbe ou les scores en image</translation>
    </message>
    <message>
        <source>Visits and forms</source>
        <translation>Visites et formulaires</translation>
    </message>
    <message>
        <source>Along the line of visits; Enter opens the visit</source>
        <translation>Le long des visites&#x202f;; Entrée ouvre la visite</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements (EI)</translation>
    </message>
    <message>
        <source>With the number of events that go on</source>
        <translation>Avec le nombre d’événements en cours</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>With the number of changes of the usual treatments</source>
        <translation>Avec le nombre de changements des traitements habituels</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>In adverse events and treatments: a new one; Enter opens one</source>
        <translation>Dans événements et traitements&#x202f;: en ajouter un&#x202f;; Entrée ouvre</translation>
    </message>
    <message>
        <source>Break the code…</source>
        <translation>Lever l’aveugle…</translation>
    </message>
    <message>
        <source>Emergency: opens the treatment of one period of this patient</source>
        <translation>Urgence&#x202f;: ouvre le traitement d’une période de ce patient</translation>
    </message>
    <message>
        <source>Unblinded %1</source>
        <translation>Aveugle levé le %1</translation>
    </message>
    <message>
        <source>Period %1: broken by %2, %3</source>
        <translation>Période %1&#x202f;: levé par %2, %3</translation>
    </message>
    <message>
        <source>Code broken: period %1</source>
        <translation>Aveugle levé&#x202f;: période %1</translation>
    </message>
    <message>
        <source>Changed after signature</source>
        <translation>Modifié après signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sign or lock this patient, a visit or a period</source>
        <translation>Signer ou verrouiller ce patient, une visite ou une période</translation>
    </message>
    <message>
        <source>What was done for this patient, and the history of each value</source>
        <translation>Ce qui a été fait pour ce patient, et l’historique de chaque valeur</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientScoresPanel</name>
    <message>
        <source>The arrow keys or the mouse choose a form.</source>
        <translation>Les flèches ou la souris choisissent un questionnaire.</translation>
    </message>
    <message>
        <source>Questionnaire scores</source>
        <translation>Scores des questionnaires</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Charts or table</source>
        <translation>Graphiques ou tableau</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Every score and visit, with decimal points and ISO dates</source>
        <translation>Tous les scores et toutes les visites, avec points décimaux et dates ISO</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Questionnaire scores over the visits</source>
        <translation>Scores des questionnaires au fil des visites</translation>
    </message>
    <message>
        <source>Questionnaire scores by visit</source>
        <translation>Scores des questionnaires par visite</translation>
    </message>
    <message>
        <source>No questionnaire was filled in yet. Scores appear with the first answers.</source>
        <translation>Aucun questionnaire rempli pour l’instant. Les scores apparaissent avec les premières réponses.</translation>
    </message>
    <message>
        <source>The scores are in the clipboard as CSV.</source>
        <translation>Les scores sont dans le presse-papiers, en CSV.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientTreatments</name>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Drug, class, indication</source>
        <translation>Médicament, classe, indication</translation>
    </message>
    <message>
        <source>Filter by drug, class or indication</source>
        <translation>Filtrer par médicament, classe ou indication</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;dose…</source>
        <translation>Nouvelle &amp;posologie…</translation>
    </message>
    <message>
        <source>The treatment goes on with another dose from a day on</source>
        <translation>Le traitement continue avec une autre posologie à partir d’un jour</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>A&amp;rrêter…</translation>
    </message>
    <message>
        <source>Say when the treatment ended</source>
        <translation>Dire quand le traitement s’est terminé</translation>
    </message>
    <message>
        <source>Treatments of the patient</source>
        <translation>Traitements du patient</translation>
    </message>
    <message>
        <source>Analgesics taken punctually</source>
        <translation>Antalgiques pris ponctuellement</translation>
    </message>
    <message>
        <source>from the diary and the treatments begun during the study</source>
        <translation>d’après le carnet et les traitements débutés pendant l’étude</translation>
    </message>
    <message>
        <source>Nothing taken punctually so far.</source>
        <translation>Rien pris ponctuellement jusqu’ici.</translation>
    </message>
    <message>
        <source>Usual: paracetamol, NSAID</source>
        <translation>Habituel&#x202f;: paracétamol, AINS</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>transdermique</translation>
    </message>
    <message>
        <source>10 Apr 2018</source>
        <translation>10 avr. 2018</translation>
    </message>
    <message>
        <source>respiratory infection</source>
        <translation>infection respiratoire</translation>
    </message>
    <message>
        <source>outside the periods</source>
        <translation>hors période</translation>
    </message>
    <message>
        <source>paracetamol with opium</source>
        <translation>paracétamol et opium</translation>
    </message>
    <message>
        <source>diary and list</source>
        <translation>carnet et liste</translation>
    </message>
    <message>
        <source>No treatment recorded.</source>
        <translation>Aucun traitement noté.</translation>
    </message>
    <message>
        <source>Add the first treatment…</source>
        <translation>Ajouter le premier traitement…</translation>
    </message>
    <message>
        <source>No treatment matches.</source>
        <translation>Aucun traitement ne correspond.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The protocol wants the usual treatments unchanged. Changed: %1.</source>
        <translation>Le protocole demande des traitements habituels inchangés. Changements&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Changed during the study: %1.</source>
        <translation>Changements pendant l’étude&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientsModel</name>
    <message>
        <source>Diary %1</source>
        <translation>Carnet %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Diary of period %1</source>
        <translation>Carnet de la période %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, mean pain %2</source>
        <translation>%1, douleur moyenne %2</translation>
    </message>
    <message>
        <source>%1, no pain entered yet</source>
        <translation>%1, pas encore de douleur saisie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Prochain événement</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Douleur moyenne</translation>
    </message>
    <message>
        <source>Diary days entered, of those due</source>
        <translation>Jours de carnet saisis, sur ceux attendus</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Perfusions</translation>
    </message>
    <message numerus="yes">
        <source>%n infusion(s) given</source>
        <translation>
            <numerusform>%n perfusion faite</numerusform>
            <numerusform>%n perfusions faites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>infusions given; the next one: its state</comment>
        <translation>%1&#x202f;; %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, code broken (period %2)</source>
        <translation>%1, aveugle levé (période %2)</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>Signed by the investigator, locked by the data manager</source>
        <translation>Signé par l’investigateur, verrouillé par le gestionnaire de données</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>Prochaine perfusion</translation>
    </message>
    <message>
        <source>Randomisation number</source>
        <translation>Numéro de randomisation</translation>
    </message>
    <message>
        <source>Infusions given</source>
        <translation>Perfusions données</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>Filtrer par code</translation>
    </message>
    <message>
        <source>Filter patients by part of the code</source>
        <translation>Filtrer les patients par une partie du code</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>With queries</source>
        <translation>Avec demandes</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>V switches between matrix and list</source>
        <translation>V alterne matrice et liste</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Nouveau patient…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>Pas encore de patient.</translation>
    </message>
    <message>
        <source>Add the first patient</source>
        <translation>Ajouter le premier patient</translation>
    </message>
    <message>
        <source>No patient matches.</source>
        <translation>Aucun patient ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patients</source>
        <translation>
            <numerusform>%1 patient sur %n</numerusform>
            <numerusform>%1 patients sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Switch between matrix and list</source>
        <translation>Alterner matrice et liste</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Go to the patient whose code ends so: 31 finds KP-031</source>
        <translation>Aller au patient dont le code finit ainsi&#x202f;: 31 trouve KP-031</translation>
    </message>
    <message>
        <source>Filter by part of the code</source>
        <translation>Filtrer par une partie du code</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Open the patient, or the visit, call or diary of that cell</source>
        <translation>Ouvrir le patient, ou la visite, l’appel ou le carnet de cette case</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PeoplePanel</name>
    <message>
        <source>the study allows %1 at most</source>
        <translation>l’étude en permet %1 au plus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>This study was made before accounts existed: it is not encrypted, and everybody who has the file may do everything.</source>
        <translation>Cette étude date d’avant les comptes&#x202f;: elle n’est pas chiffrée, et qui a le fichier peut tout faire.</translation>
    </message>
    <message>
        <source>Protect the study…</source>
        <translation>Protéger l’étude…</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key</source>
        <translation>Verrouiller après autant de minutes sans touche</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PlanModel</name>
    <message>
        <source>window of %1: %2</source>
        <translation>fenêtre de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>period %1, day %2</source>
        <translation>période %1, jour %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>patient, day, what stands there</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PopulationDialog</name>
    <message>
        <source>Fix the population</source>
        <translation>Fixer la population</translation>
    </message>
    <message>
        <source>Population of the analysis</source>
        <translation>Population de l’analyse</translation>
    </message>
    <message>
        <source>Who is compared by treatment</source>
        <translation>Qui est comparé par traitement</translation>
    </message>
    <message>
        <source>Fixed before the treatments are known, so that nobody is left out for what they were given. Untick whom the protocol leaves out, and say why.</source>
        <translation>Fixée avant que les traitements soient connus, pour que personne ne soit écarté à cause de ce qui lui a été donné. Décocher qui le protocole écarte, et dire pourquoi.</translation>
    </message>
    <message>
        <source>Randomised patients</source>
        <translation>Patients randomisés</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>why it changes</source>
        <translation>pourquoi elle change</translation>
    </message>
    <message>
        <source>needed when somebody is left out</source>
        <translation>nécessaire si quelqu’un est écarté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s)</source>
        <translation>
            <numerusform>%1 sur %n patient</numerusform>
            <numerusform>%1 sur %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PrintButton</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PrintPreview</name>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Langue du document</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page haut)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page bas)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Réduire (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Largeur de page</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1, as PDF</source>
        <translation>%1, en PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Il n’y a rien à imprimer</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ProgressStrip</name>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, encore %n s environ</numerusform>
            <numerusform>%1, encore %n s environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ProtectDialog</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Protect the study</source>
        <translation>Protéger l’étude</translation>
    </message>
    <message>
        <source>Protect this study</source>
        <translation>Protéger cette étude</translation>
    </message>
    <message>
        <source>It was made before accounts existed: everybody may do everything, and the file can be read without Carnet. From now on it is encrypted and people log in. You become its administrator and data manager, and make accounts for the others.</source>
        <translation>Elle date d’avant les comptes&#x202f;: chacun peut tout faire, et le fichier se lit sans Carnet. Désormais elle est chiffrée et l’on se connecte. Vous en devenez administrateur et gestionnaire de données, et créez les comptes des autres.</translation>
    </message>
    <message>
        <source>&amp;Name to log in with</source>
        <translation>&amp;Nom de connexion</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation>Mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encrypt the study</source>
        <translation>Chiffrer l’étude</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PunctualModel</name>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>outside the periods</source>
        <translation>hors période</translation>
    </message>
    <message>
        <source>during the study</source>
        <translation>pendant l’étude</translation>
    </message>
    <message>
        <source>class not said</source>
        <translation>classe non précisée</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>days</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>diary and list</source>
        <translation>carnet et liste</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>carnet</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>From the</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QueriesPage</name>
    <message>
        <source>Queries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Number, patient, words</source>
        <translation>Numéro, patient, mots</translation>
    </message>
    <message>
        <source>Filter queries by number, patient or words</source>
        <translation>Filtrer les demandes par numéro, patient ou mots</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The queries shown here as CSV (Ctrl+E)</source>
        <translation>Les demandes montrées ici en CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Period 2, day 12, maximum pain</source>
        <translation>Période 2, jour 12, douleur maximale</translation>
    </message>
    <message>
        <source>10 Apr 2018</source>
        <translation>10 avr. 2018</translation>
    </message>
    <message>
        <source>365 d</source>
        <translation>365 j</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>par qui</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>none waits for an answer</source>
        <translation>aucune n’attend de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n attend une réponse</numerusform>
            <numerusform>%n attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>No open query.</source>
        <translation>Aucune demande ouverte.</translation>
    </message>
    <message>
        <source>Show the closed ones</source>
        <translation>Montrer les closes</translation>
    </message>
    <message>
        <source>No query matches.</source>
        <translation>Aucune demande ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Correct the value: opens the cell, and the correction answers the query</source>
        <translation>Corriger la valeur&#x202f;: ouvre la cellule, et la correction répond à la demande</translation>
    </message>
    <message>
        <source>Confirm the value as on the paper</source>
        <translation>Confirmer la valeur comme sur le papier</translation>
    </message>
    <message>
        <source>Explain in words</source>
        <translation>Expliquer en mots</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send, and open the next query</source>
        <translation>Envoyer, et ouvrir la demande suivante</translation>
    </message>
    <message>
        <source>Close the query, or all that are selected</source>
        <translation>Clore la demande, ou toutes celles choisies</translation>
    </message>
    <message>
        <source>Reopen with a question</source>
        <translation>Rouvrir avec une question</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the value</source>
        <translation>Ouvrir la valeur</translation>
    </message>
    <message>
        <source>Export the queries</source>
        <translation>Exporter les demandes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The queries were not exported</source>
        <translation>Les demandes n’ont pas été exportées</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the open queries</source>
        <translation>Imprimer les demandes ouvertes</translation>
    </message>
    <message>
        <source>history of this value</source>
        <translation>historique de cette valeur</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QueryContext</name>
    <message>
        <source>The value among its neighbours</source>
        <translation>La valeur parmi ses voisines</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QueryModel</name>
    <message>
        <source>Mine to answer</source>
        <translation>À moi de répondre</translation>
    </message>
    <message>
        <source>Answered, to be closed</source>
        <translation>Répondues, à clore</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Query %1, %2: %3</source>
        <translation>Demande %1, %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age of a query in days</comment>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>À répondre</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QueryPane</name>
    <message>
        <source>1  Correct the value…</source>
        <translation>1  Corriger la valeur…</translation>
    </message>
    <message>
        <source>2  Confirmed as on paper</source>
        <translation>2  Confirmée comme sur le papier</translation>
    </message>
    <message>
        <source>3  Explain…</source>
        <translation>3  Expliquer…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends and opens the next</source>
        <translation>Ctrl+Entrée envoie et ouvre la suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>C closes the query</source>
        <translation>C clôt la demande</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>R asks again</source>
        <translation>R demande à nouveau</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>redemandée</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>posée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Value when the query was raised: %1</source>
        <translation>Valeur quand la demande a été posée&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is still in doubt?</source>
        <translation>Qu’est-ce qui reste en doute&#x202f;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The value is as on the paper.</source>
        <translation>La valeur est comme sur le papier.</translation>
    </message>
    <message>
        <source>Value corrected: %1 → %2</source>
        <translation>Valeur corrigée&#x202f;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QuestionBar</name>
    <message>
        <source>%1  %2</source>
        <comment>number and answer</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
</context>
<context>
    <name>carnet::ui::QuestionnairesStep</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks. The wording of questionnaires does not come with Carnet; some need a licence of their owner.</source>
        <translation>Les flèches déplacent, Espace coche. Carnet ne fournit pas le texte des questionnaires&#x202f;; certains demandent une licence de leur propriétaire.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::Rail</name>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Verrouiller maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RailButton</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::RaiseQueryDialog</name>
    <message>
        <source>Raise a query</source>
        <translation>Poser une demande</translation>
    </message>
    <message>
        <source>What is in doubt?</source>
        <translation>Qu’est-ce qui est en doute&#x202f;?</translation>
    </message>
    <message>
        <source>%1 · %2 · now: %3</source>
        <translation>%1 · %2 · actuel&#x202f;: %3</translation>
    </message>
    <message>
        <source>&amp;Question to the site</source>
        <translation>&amp;Question au centre</translation>
    </message>
    <message>
        <source>Ready &amp;sentences (Alt+1 to Alt+6)</source>
        <translation>&amp;Phrases prêtes (Alt+1 à Alt+6)</translation>
    </message>
    <message>
        <source>Raise the query</source>
        <translation>Poser la demande</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is this what is written on the paper?</source>
        <translation>Est-ce bien ce qui est écrit sur le papier&#x202f;?</translation>
    </message>
    <message>
        <source>The paper is hard to read: what is written?</source>
        <translation>Le papier est difficile à lire&#x202f;: qu’est-il écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Maximum is lower than average: check the paper.</source>
        <translation>Le maximum est inférieur à la moyenne&#x202f;: vérifier le papier.</translation>
    </message>
    <message>
        <source>Nothing is entered here: did the patient write something?</source>
        <translation>Rien n’est saisi ici&#x202f;: le patient a-t-il écrit quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>This differs much from the days around it: check the paper.</source>
        <translation>Cela diffère beaucoup des jours voisins&#x202f;: vérifier le papier.</translation>
    </message>
    <message>
        <source>The date does not fit the visit: check the source.</source>
        <translation>La date ne convient pas à la visite&#x202f;: vérifier la source.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RecordDialog</name>
    <message>
        <source>A draft of %1 was not saved. It is continued here; Esc drops it.</source>
        <translation>Un brouillon du %1 n’a pas été enregistré. Il est repris ici&#x202f;; Échap l’abandonne.</translation>
    </message>
    <message>
        <source>%1 is not filled in yet.</source>
        <translation>%1&#x202f;: pas encore rempli.</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi ce changement&#x202f;?</translation>
    </message>
    <message>
        <source>Saved. The next one of %1:</source>
        <translation>Enregistré. Le suivant de %1&#x202f;:</translation>
    </message>
    <message>
        <source>Why was it recorded in error?</source>
        <translation>Pourquoi est-ce une erreur&#x202f;?</translation>
    </message>
    <message>
        <source>In a few words; it is kept, struck through</source>
        <translation>En quelques mots&#x202f;; conservé, barré</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>What was typed here will be lost.</source>
        <translation>La saisie de cette fenêtre sera perdue.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Save and a&amp;nother</source>
        <translation>Enregistrer et s&amp;uivant</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;Restore this record…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <source>Recorded in &amp;error…</source>
        <translation>Noté par e&amp;rreur…</translation>
    </message>
    <message>
        <source>It is kept and struck through, and counts for nothing</source>
        <translation>Conservé et barré, ne compte plus</translation>
    </message>
    <message>
        <source>%1 was never saved: it has no history yet.</source>
        <translation>%1&#x202f;: jamais enregistré, pas encore d’historique.</translation>
    </message>
    <message>
        <source>%1: %2 Save again to keep yours.</source>
        <translation>%1&#x202f;: %2 Enregistrez à nouveau pour garder la vôtre.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RecoverDialog</name>
    <message>
        <source>Password lost</source>
        <translation>Mot de passe perdu</translation>
    </message>
    <message>
        <source>A new password for %1 by the recovery code</source>
        <translation>Un nouveau mot de passe pour %1 par le code de secours</translation>
    </message>
    <message>
        <source>The code was printed when the study was made: eight groups of four letters and digits. It works on every computer that has the study and its keys, and stays valid. What it does is recorded.</source>
        <translation>Le code a été imprimé à la création de l’étude&#x202f;: huit groupes de quatre lettres et chiffres. Il sert sur tout ordinateur qui a l’étude et ses clés, et reste valable. Ce qu’il fait est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Code de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Nouveau mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>The recovery code of %1</source>
        <translation>Le code de secours de %1</translation>
    </message>
    <message>
        <source>It opens the study when its passwords are lost, on any computer. It is shown only now. Print it or write it down, and lock it away: whoever has it and the file can read everything.</source>
        <translation>Il ouvre l’étude quand ses mots de passe sont perdus, sur n’importe quel ordinateur. Il n’est montré que maintenant. L’imprimer ou le noter, et le mettre sous clé&#x202f;: qui l’a avec le fichier peut tout lire.</translation>
    </message>
    <message>
        <source>It is on paper, in a locked place</source>
        <translation>Il est sur papier, dans un endroit fermé à clé</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recovery code of the study %1</source>
        <translation>Code de secours de l’étude %1</translation>
    </message>
    <message>
        <source>Keep this sheet locked away from the study. Whoever has both can read everything.</source>
        <translation>Garder cette feuille sous clé, loin de l’étude. Qui a les deux peut tout lire.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::RescuePopup</name>
    <message>
        <source>Rescue analgesics of day %1</source>
        <translation>Antalgiques de secours du jour %1</translation>
    </message>
    <message>
        <source>Rescue analgesics, day %1</source>
        <translation>Antalgiques de secours, jour %1</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Entered for this day</source>
        <translation>Saisi pour ce jour</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Name and strength as on paper</source>
        <translation>Nom et dosage comme sur le papier</translation>
    </message>
    <message>
        <source>Other analgesic</source>
        <translation>Autre antalgique</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>pas de motif noté</translation>
    </message>
    <message>
        <source>dental pain</source>
        <translation>douleur dentaire</translation>
    </message>
    <message>
        <source>respiratory</source>
        <translation>respiratoire</translation>
    </message>
    <message>
        <source>joint pain</source>
        <translation>douleur articulaire</translation>
    </message>
    <message>
        <source>severe pain</source>
        <translation>douleur forte</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>drug and quantity</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Number: drug · then quantity · Enter records · Del removes a line · Esc closes</source>
        <translation>Numéro&#x202f;: médicament · puis quantité · Entrée enregistre · Suppr retire une ligne · Échap ferme</translation>
    </message>
    <message>
        <source>Number: drug · then quantity · Enter records · Esc closes</source>
        <translation>Numéro&#x202f;: médicament · puis quantité · Entrée enregistre · Échap ferme</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and drug</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>0  Other…</source>
        <translation>0  Autre…</translation>
    </message>
    <message>
        <source>Type the name of the analgesic</source>
        <translation>Taper le nom de l’antalgique</translation>
    </message>
    <message>
        <source>Quantity: a number from 0.5 to 99</source>
        <translation>Quantité&#x202f;: un nombre de 0,5 à 99</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ScoreBar</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>score, value, of how much</comment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ScoreTableModel</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ScoreTrail</name>
    <message>
        <source>%1: %2</source>
        <comment>visit and score</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntryModel</name>
    <message>
        <source>%1: nothing to type</source>
        <translation>%1&#x202f;: rien à saisir</translation>
    </message>
    <message>
        <source>%1: to be typed</source>
        <translation>%1&#x202f;: à saisir</translation>
    </message>
    <message>
        <source>%1: %2, verified</source>
        <translation>%1&#x202f;: %2, vérifié</translation>
    </message>
    <message>
        <source>%1: %2, corrected</source>
        <translation>%1&#x202f;: %2, corrigé</translation>
    </message>
    <message>
        <source>%1: %2, differs from the first entry</source>
        <translation>%1&#x202f;: %2, différent de la première saisie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntryPanel</name>
    <message>
        <source>Second entry</source>
        <translation>Seconde saisie</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Curve of what is verified</source>
        <translation>Courbe de ce qui est vérifié</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>un pas en arrière</translation>
    </message>
    <message>
        <source>next to type</source>
        <translation>suivant à saisir</translation>
    </message>
    <message>
        <source>hold: first entry</source>
        <translation>maintenir&#x202f;: 1re saisie</translation>
    </message>
    <message>
        <source>leave, it is kept</source>
        <translation>quitter, tout est gardé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 identical · %2 corrected · %3 to look up</source>
        <translation>%1 identiques · %2 corrigés · %3 à revoir</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Saisi&#x202f;: %1</translation>
    </message>
    <message>
        <source>No difference so far</source>
        <translation>Aucune différence pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Curve of %n verified value(s)</source>
        <translation>
            <numerusform>Courbe de %n valeur vérifiée</numerusform>
            <numerusform>Courbe de %n valeurs vérifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntrySession</name>
    <message>
        <source>Day %1, %2</source>
        <translation>Jour %1, %2</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntryTypist</name>
    <message>
        <source>Verified: both entries agree. Esc goes back to the diary</source>
        <translation>Vérifié&#x202f;: les deux saisies concordent. Échap ramène au carnet</translation>
    </message>
    <message numerus="yes">
        <source>End of the diary. %n score(s) left: F8 goes there</source>
        <translation>
            <numerusform>Fin du carnet. Reste %n score&#x202f;: F8 y mène</numerusform>
            <numerusform>Fin du carnet. Restent %n scores&#x202f;: F8 y mène</numerusform>
        </translation>
    </message>
    <message>
        <source>The history would show the first entry. F3, held down, shows it on purpose</source>
        <translation>L’historique montrerait la première saisie. F3, maintenue, la montre à dessein</translation>
    </message>
    <message>
        <source>“%1” is not possible here: 0 to 10, N not done, I illegible</source>
        <translation>«&#x202f;%1&#x202f;» est impossible ici&#x202f;: 0 à 10, N non fait, I illisible</translation>
    </message>
    <message>
        <source>1 or 10? 0 → 10 · any other digit or Enter → 1</source>
        <translation>1 ou 10&#x202f;? 0 → 10 · autre chiffre ou Entrée → 1</translation>
    </message>
    <message>
        <source>Nothing is typed twice here</source>
        <translation>Rien n’est saisi deux fois ici</translation>
    </message>
    <message>
        <source>Differs from the first entry. Look at the paper, then type the value again.</source>
        <translation>Différent de la première saisie. Regardez le papier, puis retapez la valeur.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: the first entry is confirmed</source>
        <translation>%1&#x202f;: la première saisie est confirmée</translation>
    </message>
    <message>
        <source>%1: corrected, the first entry is kept in the history</source>
        <translation>%1&#x202f;: corrigé, la première saisie reste dans l’historique</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntryView</name>
    <message>
        <source>Second entry of the diary</source>
        <translation>Seconde saisie du carnet</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondPersonFields</name>
    <message>
        <source>&amp;Second person: name of the account</source>
        <translation>&amp;Seconde personne&#x202f;: nom du compte</translation>
    </message>
    <message>
        <source>P&amp;assword of the second person</source>
        <translation>Mot de passe de l&amp;a seconde personne</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Protocol of the study</source>
        <translation>Protocole de l’étude</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Versions and files</source>
        <translation>Versions et fichiers</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>People and backups</source>
        <translation>Personnes, sauvegardes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Read only: %1.</source>
        <translation>Lecture seule&#x202f;: %1.</translation>
    </message>
    <message>
        <source>For you, on this computer; the protocol of the study; people and backups.</source>
        <translation>Pour vous, sur cet ordinateur&#x202f;; le protocole de l’étude&#x202f;; personnes et sauvegardes.</translation>
    </message>
    <message>
        <source>For you, on this computer; people and backups.</source>
        <translation>Pour vous, sur cet ordinateur&#x202f;; personnes et sauvegardes.</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SetupBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>such as “Amendment 2 of 3 May”</source>
        <translation>par exemple «&#x202f;Amendement 2 du 3 mai&#x202f;»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Mettre en vigueur…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not in force yet</source>
        <translation>
            <numerusform>%n changement pas encore en vigueur</numerusform>
            <numerusform>%n changements pas encore en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>First mend what is said in red.</source>
        <translation>Corriger d’abord ce qui est dit en rouge.</translation>
    </message>
    <message>
        <source>First say why.</source>
        <translation>Dire d’abord pourquoi.</translation>
    </message>
    <message>
        <source>%1

From now on this holds for %2 and everything that is typed from now on, in every program that has the study open. What is recorded stays as it is. The change and your reason stand in the audit trail; it is taken back only by another change.</source>
        <translation>%1

Dès maintenant, ceci vaut pour %2 et pour tout ce qui sera saisi, dans chaque programme où l’étude est ouverte. Ce qui est enregistré reste tel quel. Le changement et votre motif figurent dans la piste d’audit&#x202f;; seul un autre changement le défait.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the changed protocol in force?</source>
        <translation>Mettre en vigueur le protocole changé&#x202f;?</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les changements&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that are not in force yet go. The protocol in force stays.</source>
        <translation>
            <numerusform>%n changement pas encore en vigueur disparaît. Le protocole en vigueur reste.</numerusform>
            <numerusform>%n changements pas encore en vigueur disparaissent. Le protocole en vigueur reste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SetupDraft</name>
    <message>
        <source>the protocol is changed by data managers and administrators</source>
        <translation>le protocole est changé par les gestionnaires de données et les administrateurs</translation>
    </message>
    <message>
        <source>the study is unblinded: its protocol stays as it is</source>
        <translation>l’aveugle de l’étude est levé&#x202f;: son protocole reste comme il est</translation>
    </message>
    <message>
        <source>the study is locked, and its protocol with it: unlock it first</source>
        <translation>l’étude est verrouillée, et son protocole avec elle&#x202f;: la déverrouiller d’abord</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>This study has no questionnaire “%1”. Nothing was changed. Name it in a visit of the protocol first.</source>
        <translation>Cette étude n’a pas de questionnaire «&#x202f;%1&#x202f;». Rien n’a été changé. Le nommer d’abord dans une visite du protocole.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SetupPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SetupQuestionnaires</name>
    <message>
        <source>Questionnaires of the study</source>
        <translation>Questionnaires de l’étude</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Save the definition…</source>
        <translation>Enregistrer la définition…</translation>
    </message>
    <message>
        <source>Take over a newer definition…</source>
        <translation>Reprendre une définition plus récente…</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licence…</translation>
    </message>
    <message>
        <source>Load the site’s wording…</source>
        <translation>Charger le libellé du centre…</translation>
    </message>
    <message>
        <source>A newer definition may add questions and answers and change labels and rules of scores; none that was there goes. The official wording needs a licence and stays on this computer.</source>
        <translation>Une définition plus récente peut ajouter des questions et des réponses et changer des libellés et des règles de score&#x202f;; aucune de celles qui étaient là ne disparaît. Le libellé officiel demande une licence et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Wording of the site</source>
        <translation>Libellé du centre</translation>
    </message>
    <message>
        <source>Wording (*.json)</source>
        <translation>Libellé (*.json)</translation>
    </message>
    <message>
        <source>The wording of %1 (%2) is shown beside the neutral labels from now on.</source>
        <translation>Le libellé de %1 (%2) s’affiche dès maintenant à côté des libellés neutres.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SetupVersions</name>
    <message>
        <source>Versions of the protocol</source>
        <translation>Versions du protocole</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Save this version as a file…</source>
        <translation>Enregistrer cette version…</translation>
    </message>
    <message>
        <source>Take over a changed file…</source>
        <translation>Reprendre un fichier modifié…</translation>
    </message>
    <message>
        <source>A file may also change forms, code lists, areas and outcomes. What it changes is shown below and is not in force before you say so.</source>
        <translation>Un fichier peut aussi changer formulaires, listes de codes, aires et critères. Ce qu’il change s’affiche ci-dessous et n’est pas en vigueur avant votre accord.</translation>
    </message>
    <message>
        <source>as the study was made</source>
        <translation>à la création de l’étude</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SignPage</name>
    <message>
        <source>Lock of the study</source>
        <translation>Verrou de l’étude</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Signer et verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>in the list: to where the value stands</source>
        <translation>dans la liste&#x202f;: vers l’endroit de la valeur</translation>
    </message>
    <message>
        <source>The whole patient</source>
        <translation>Tout le patient</translation>
    </message>
    <message>
        <source>Lock the study</source>
        <translation>Verrouiller l’étude</translation>
    </message>
    <message>
        <source>A lock stops every change of what the study holds; queries pass</source>
        <translation>Un verrou arrête toute modification de ce que contient l’étude&#x202f;; les demandes passent</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What a signature covers now, and the lock</source>
        <translation>Ce que couvre une signature maintenant, et le verrou</translation>
    </message>
    <message>
        <source>%1 of %2 changed since the signature</source>
        <translation>%1 sur %2 modifiées depuis la signature</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>Nobody has signed this yet.</source>
        <translation>Personne ne l’a encore signé.</translation>
    </message>
    <message numerus="yes">
        <source>changed after signature: %n value(s)</source>
        <translation>
            <numerusform>modifié après signature&#x202f;: %n valeur</numerusform>
            <numerusform>modifié après signature&#x202f;: %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer de nouveau</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>The name is not that of the account that is logged in (%1). Nothing was signed.</source>
        <translation>Ce nom n’est pas celui du compte connecté (%1). Rien n’a été signé.</translation>
    </message>
    <message>
        <source>This is not the password of %1. Nothing was signed. Type it again.</source>
        <translation>Ce n’est pas le mot de passe de %1. Rien n’a été signé. Retapez-le.</translation>
    </message>
    <message>
        <source>Signed: %1, %2.</source>
        <translation>Signé&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>What the signature covers</source>
        <translation>Ce que couvre la signature</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Seulement ce qui a changé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Signification</translation>
    </message>
    <message>
        <source>&amp;Name of your account</source>
        <translation>&amp;Nom de votre compte</translation>
    </message>
    <message>
        <source>&amp;Name, as printed</source>
        <translation>&amp;Nom en toutes lettres</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>What is signed or locked</source>
        <translation>Ce qui est signé ou verrouillé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Stops changes now, whatever is not done yet</source>
        <translation>Arrête les modifications maintenant, quoi qu’il reste à faire</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>symptomatic treatment</source>
        <translation>traitement symptomatique</translation>
    </message>
    <message>
        <source>At the last signature</source>
        <translation>À la dernière signature</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Not locked: data can be changed.</source>
        <translation>Pas de verrou&#x202f;: les données peuvent être modifiées.</translation>
    </message>
    <message>
        <source>needed to unlock</source>
        <translation>nécessaire pour déverrouiller</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>s’il y en a un</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>rien ne s’y oppose</translation>
    </message>
    <message numerus="yes">
        <source>%n to do first</source>
        <translation>
            <numerusform>%n chose à faire d’abord</numerusform>
            <numerusform>%n choses à faire d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze the study</source>
        <translation>Geler l’étude</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can change any value of the %n patient(s) any more until a data manager unlocks the study with a reason.</source>
        <translation>
            <numerusform>Personne ne pourra plus modifier aucune valeur de %n patient, jusqu’à ce qu’un data manager déverrouille l’étude avec un motif.</numerusform>
            <numerusform>Personne ne pourra plus modifier aucune valeur des %n patients, jusqu’à ce qu’un data manager déverrouille l’étude avec un motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked: data can be changed again.</source>
        <translation>Déverrouillé&#x202f;: les données peuvent de nouveau être modifiées.</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>The password is wrong. Nothing was locked.</source>
        <translation>Le mot de passe est faux. Rien n’a été verrouillé.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SignedValuesModel</name>
    <message>
        <source>%1, changed since the signature</source>
        <translation>%1, modifié depuis la signature</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At the last signature</source>
        <translation>À la dernière signature</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StartPage</name>
    <message>
        <source>Pain diary and visits of a clinical trial</source>
        <translation>Carnet de douleur et visites d’un essai clinique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Try the demo study</source>
        <translation>Essayer l’étude de démonstration</translation>
    </message>
    <message>
        <source>Twenty-eight invented patients at every stage of a crossover trial. Ready in a few seconds.</source>
        <translation>Vingt-huit patients inventés, à chaque étape d’un essai croisé. Prête en quelques secondes.</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <source>A .carnet file on this computer or a disk that it can reach.</source>
        <translation>Un fichier .carnet sur cet ordinateur ou un disque accessible.</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Nouvelle étude…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>absent pour l’instant</translation>
    </message>
    <message>
        <source>An empty study like one of the four that come with Carnet, in five steps.</source>
        <translation>Une étude vide d’après l’un des quatre modèles de Carnet, en cinq étapes.</translation>
    </message>
    <message>
        <source>A demonstration: choose who you want to be. No password is needed.</source>
        <translation>Une démonstration&#x202f;: choisir qui vous voulez être. Sans mot de passe.</translation>
    </message>
    <message>
        <source>Encrypted. Who opens it?</source>
        <translation>Chiffrée. Qui l’ouvre&#x202f;?</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Ouvrir l’étude</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore the last good backup…</source>
        <translation>Restaurer la dernière bonne sauvegarde…</translation>
    </message>
    <message>
        <source>Password lost…</source>
        <translation>Mot de passe perdu…</translation>
    </message>
    <message>
        <source>The password of %1 is set. Log in with it.</source>
        <translation>Le mot de passe de %1 est défini. Se connecter avec lui.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyAreasPanel</name>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>All curves</source>
        <translation>Toutes les courbes</translation>
    </message>
    <message>
        <source>How all patients are drawn</source>
        <translation>Façon de dessiner tous les patients</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By best change</source>
        <translation>Par meilleur changement</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Order of the patients</source>
        <translation>Ordre des patients</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>AUC by period, day %1</source>
        <translation>ASC par période, jour %1</translation>
    </message>
    <message>
        <source>AUC of every patient, day %1</source>
        <translation>ASC de chaque patient, jour %1</translation>
    </message>
    <message>
        <source>Every patient</source>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>0–%1, days %2–%3 of each period</source>
        <translation>0–%1, jours %2–%3 de chaque période</translation>
    </message>
    <message>
        <source>red diamond: median, bar: quartiles</source>
        <translation>losange rouge&#x202f;: médiane, barre&#x202f;: quartiles</translation>
    </message>
    <message>
        <source>By first column</source>
        <translation>Par première colonne</translation>
    </message>
    <message>
        <source>AUC by treatment, day %1</source>
        <translation>ASC par traitement, jour&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyChart</name>
    <message>
        <source>Patient %1 is highlighted. Enter opens the patient.</source>
        <translation>Le patient %1 est mis en évidence. Entrée ouvre le patient.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyChartsPage</name>
    <message>
        <source>Study charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>day of a period</comment>
        <translation>J%1</translation>
    </message>
    <message>
        <source>Day up to which the area is computed</source>
        <translation>Jour jusqu’auquel l’aire est calculée</translation>
    </message>
    <message>
        <source>Which pain</source>
        <translation>Quelle douleur</translation>
    </message>
    <message>
        <source>No diary holds a score yet. The charts appear with the first one.</source>
        <translation>Aucun carnet ne contient encore de score. Les graphiques apparaissent avec le premier.</translation>
    </message>
    <message>
        <source>Go to the patients</source>
        <translation>Aller aux patients</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table, or back (Ctrl+T)</source>
        <translation>Les mêmes nombres en tableau, ou retour (Ctrl+T)</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Dossier des figures</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n figure écrite dans %1</numerusform>
            <numerusform>%n figures écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>light up the next patient in all charts</source>
        <translation>éclairer le patient suivant dans tous les graphiques</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the patient that is lit</source>
        <translation>ouvrir le patient éclairé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>no patient lit</source>
        <translation>aucun patient éclairé</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>the same numbers as a table, or back</source>
        <translation>les mêmes nombres en tableau, ou retour</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>“%1” as an &amp;image…</source>
        <translation>«&#x202f;%1&#x202f;» en &amp;image…</translation>
    </message>
    <message>
        <source>&amp;All figures and patients into a folder…</source>
        <translation>&amp;Toutes les figures et tous les patients dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Print the charts…</source>
        <translation>Im&amp;primer les graphiques…</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>All curves</source>
        <translation>Toutes les courbes</translation>
    </message>
    <message>
        <source>How all patients are drawn</source>
        <translation>Façon de dessiner tous les patients</translation>
    </message>
    <message>
        <source>export the chart chosen last as an image</source>
        <translation>exporter le dernier graphique choisi en image</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print the charts</source>
        <translation>imprimer les graphiques</translation>
    </message>
    <message>
        <source>Export or print ▾</source>
        <translation>Exporter ou imprimer ▾</translation>
    </message>
    <message>
        <source>Table of the characteristics</source>
        <translation>Tableau des caractéristiques</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” as a &amp;table (CSV and HTML)…</source>
        <translation>«&#x202f;%1&#x202f;» en &amp;tableau (CSV et HTML)…</translation>
    </message>
    <message>
        <source>Areas under the curve</source>
        <translation>Aires sous la courbe</translation>
    </message>
    <message>
        <source>Results by visit</source>
        <translation>Résultats par visite</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Flow of patients</source>
        <translation>Diagramme de flux</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>What the charts are about</source>
        <translation>Sujet des graphiques</translation>
    </message>
    <message>
        <source>Which result</source>
        <translation>Quel résultat</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>the next subject of the charts</source>
        <translation>le sujet suivant des graphiques</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the table, or its chosen cells</source>
        <translation>copier le tableau ou les cellules choisies</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Répondeurs</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyFrame</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Cette page ne peut pas être montrée</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Utilisateur local</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyLockFields</name>
    <message numerus="yes">
        <source>Nobody can change any value of the %n patient(s) any more until a data manager unlocks the study with a reason.</source>
        <translation>
            <numerusform>Personne ne pourra plus modifier aucune valeur de %n patient, jusqu’à ce qu’un gestionnaire de données déverrouille l’étude avec un motif.</numerusform>
            <numerusform>Personne ne pourra plus modifier aucune valeur des %n patients, jusqu’à ce qu’un gestionnaire de données déverrouille l’étude avec un motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Mot de passe du compte %1</translation>
    </message>
    <message>
        <source>&amp;Code of the protocol (%1)</source>
        <translation>&amp;Code du protocole (%1)</translation>
    </message>
</context>
<context>
    <name>carnet::ui::ToDoCard</name>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Diary of period %1</source>
        <translation>Carnet de la période %1</translation>
    </message>
    <message>
        <source>Answer query %1: %2</source>
        <translation>Répondre à la demande %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1, période %2</translation>
    </message>
    <message>
        <source>Due %1 · %2</source>
        <translation>Prévu le %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Data manager</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Study in numbers</source>
        <translation>L’étude en chiffres</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Visits and calls of the next seven days</source>
        <translation>Visites et appels des sept prochains jours</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>target was 24 May · 21 days late</source>
        <translation>prévu le 24 mai · 21 jours de retard</translation>
    </message>
    <message>
        <source>%1 late, %2 to do</source>
        <comment>counts</comment>
        <translation>%1 en retard, %2 à faire</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>count</comment>
        <translation>%1 à faire</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Patients included</source>
        <translation>Patients inclus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Sortis d’étude</translation>
    </message>
    <message>
        <source>Visits done, of those due</source>
        <translation>Visites faites, sur celles à faire</translation>
    </message>
    <message>
        <source>Diary days entered, of those due</source>
        <translation>Jours saisis, sur ceux attendus</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>%1, oldest %2 d</source>
        <translation>%1, la plus ancienne %2 j</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Along the list</source>
        <translation>Le long de la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the very form</source>
        <translation>Ouvrir le formulaire même</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>visit, patient, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Nothing is due. Next: %1</source>
        <translation>Rien à faire. Prochain&#x202f;: %1</translation>
    </message>
    <message>
        <source>Periods finished</source>
        <translation>Périodes terminées</translation>
    </message>
    <message>
        <source>This account keeps accounts and backups; it sees no patients.</source>
        <translation>Ce compte tient les comptes et les sauvegardes&#x202f;; il ne voit pas les patients.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Scores typed twice and equal, of finished diaries</source>
        <translation>Cotations saisies deux fois à l’identique, des carnets terminés</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The list shown here as CSV (Ctrl+E)</source>
        <translation>La liste affichée ici en CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Write the list that is shown as CSV</source>
        <translation>Écrire la liste affichée en CSV</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was not exported</source>
        <translation>La liste n’a pas été exportée</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TrailModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Analgesics</source>
        <translation>Antalgiques</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, offset</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>✓ proved</source>
        <translation>✓ prouvé</translation>
    </message>
    <message>
        <source>✗ not proved</source>
        <translation>✗ non prouvé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TreatmentDialog</name>
    <message>
        <source>Treatment %1</source>
        <translation>Traitement %1</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Nouvelle posologie</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nouveau traitement</translation>
    </message>
    <message>
        <source>Bold fields are needed. The class follows the drug; dates may be partial.</source>
        <translation>Les champs en gras sont nécessaires. La classe suit le médicament&#x202f;; dates partielles possibles.</translation>
    </message>
    <message>
        <source>Changes the dose of n° %1, %2.</source>
        <translation>Change la posologie du n° %1, %2.</translation>
    </message>
    <message>
        <source>Same drug as n° %1, %2, at the same time?</source>
        <translation>Même médicament que le n° %1, %2, au même moment&#x202f;?</translation>
    </message>
    <message>
        <source>Taken before the study, but it starts after the inclusion on %1?</source>
        <translation>Pris avant l’étude, mais débuté après l’inclusion du %1&#x202f;?</translation>
    </message>
    <message>
        <source>The protocol wants the usual treatments unchanged: kept, and marked as a change.</source>
        <translation>Le protocole demande des traitements habituels inchangés&#x202f;: conservé, et signalé comme changement.</translation>
    </message>
    <message>
        <source>name as on the prescription</source>
        <translation>nom comme sur l’ordonnance</translation>
    </message>
    <message>
        <source>such as 75 mg x 2/day</source>
        <translation>par exemple 75 mg x 2/jour</translation>
    </message>
    <message>
        <source>day month year, or a part of it</source>
        <translation>jour mois année, même partiel</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>vide tant qu’il continue</translation>
    </message>
</context>
<context>
    <name>carnet::ui::TreatmentModel</name>
    <message>
        <source>class not said</source>
        <translation>classe non précisée</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>class of drugs</comment>
        <translation>Habituel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken for a while</source>
        <translation>Pris quelque temps</translation>
    </message>
    <message>
        <source>Recorded in error</source>
        <translation>Notés par erreur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>change of a treatment, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in error: %1</source>
        <translation>par erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>begun during the study</source>
        <translation>débuté pendant l’étude</translation>
    </message>
    <message>
        <source>stopped during the study</source>
        <translation>arrêté pendant l’étude</translation>
    </message>
    <message>
        <source>new dose instead of n° %1</source>
        <translation>remplace la posologie du n° %1</translation>
    </message>
    <message>
        <source>dose changed, see n° %1</source>
        <translation>posologie changée, voir n° %1</translation>
    </message>
    <message>
        <source>for adverse event n° %1</source>
        <translation>pour l’événement indésirable n° %1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>période %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Posologie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>carnet::ui::UnblindingPage</name>
    <message>
        <source>Unblinding</source>
        <translation>Levée d’aveugle</translation>
    </message>
    <message>
        <source>the condition before, the condition after</source>
        <translation>la condition d’avant, la condition d’après</translation>
    </message>
    <message>
        <source>go where the condition is met</source>
        <translation>aller là où la condition se remplit</translation>
    </message>
    <message>
        <source>the certificate, once the study is unblinded</source>
        <translation>le certificat, une fois l’aveugle levé</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>Not yet: %1 (%2).</source>
        <translation>Pas encore&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>Check the conditions first.</source>
        <translation>Vérifiez d’abord les conditions.</translation>
    </message>
    <message>
        <source>Two people type their passwords, one after the other.</source>
        <translation>Deux personnes tapent leur mot de passe, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Type the code of the protocol: %1.</source>
        <translation>Tapez le code du protocole&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Unblinded on %1. The treatments are data of the study.</source>
        <translation>Aveugle levé le %1. Les traitements sont des données de l’étude.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Verify the study and ask the administrator before going on.</source>
        <translation>Vérifiez l’étude et demandez à l’administrateur avant d’aller plus loin.</translation>
    </message>
    <message>
        <source>The password of %1 is wrong. Nothing was opened.</source>
        <translation>Le mot de passe de %1 est faux. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Planned unblinding</source>
        <translation>Levée d’aveugle prévue</translation>
    </message>
    <message>
        <source>Opens the treatments of all patients for good, with two people</source>
        <translation>Ouvre pour de bon les traitements de tous les patients, à deux personnes</translation>
    </message>
    <message>
        <source>Unblinded %1</source>
        <translation>Aveugle levé le %1</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>From this act on every figure, table and export knows the treatments. There is no way back. One of the two must hold the key of the allocation list.</source>
        <translation>À partir de cet acte, figures, tableaux et exports connaissent les traitements. Il n’y a pas de retour. L’un des deux doit détenir la clé de la liste de randomisation.</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Code of the protocol (%1)</source>
        <translation>&amp;Code du protocole (%1)</translation>
    </message>
    <message>
        <source>Unblind the study</source>
        <translation>Lever l’aveugle de l’étude</translation>
    </message>
    <message>
        <source>Print the certificate…</source>
        <translation>Imprimer le certificat…</translation>
    </message>
    <message numerus="yes">
        <source>The treatments of %n patient(s) were opened by %1 and %2. Print the certificate and file it.</source>
        <translation>
            <numerusform>Les traitements de %n patient ont été ouverts par %1 et %2. Imprimez le certificat et classez-le.</numerusform>
            <numerusform>Les traitements de %n patients ont été ouverts par %1 et %2. Imprimez le certificat et classez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>The button wakes in a moment. There is no way back.</source>
        <translation>Le bouton s’active dans un instant. Il n’y a pas de retour en arrière.</translation>
    </message>
    <message>
        <source>The data manager fixes the population, on this page.</source>
        <translation>Le gestionnaire de données fixe la population, sur cette page.</translation>
    </message>
</context>
<context>
    <name>carnet::ui::VisitPage</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Start at the first open form</source>
        <translation>Commencer au premier formulaire</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Terminer et suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Finish this form and open the next</source>
        <translation>Terminer ce formulaire et ouvrir le suivant</translation>
    </message>
    <message>
        <source>1 2 3…</source>
        <translation>1 2 3…</translation>
    </message>
    <message>
        <source>Choose an answer; Y and N for yes and no</source>
        <translation>Choisir une réponse&#x202f;; O et N pour oui et non</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Call: N, Y, R</source>
        <translation>Appel&#x202f;: N, O, R</translation>
    </message>
    <message>
        <source>No event, an event, not reached</source>
        <translation>Aucun événement, un événement, non joint</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>window %1 – %2</source>
        <translation>fenêtre %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>moved by %n day(s)</source>
        <translation>
            <numerusform>déplacée de %n jour</numerusform>
            <numerusform>déplacée de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain at inclusion %1</source>
        <translation>Douleur à l’inclusion %1</translation>
    </message>
    <message>
        <source>Pain at inclusion not recorded</source>
        <translation>Douleur à l’inclusion non notée</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>rule: within %1 points of inclusion</source>
        <translation>règle&#x202f;: à %1 points près de l’inclusion</translation>
    </message>
    <message>
        <source>rule: within %1 % of inclusion</source>
        <translation>règle&#x202f;: à %1&#x202f;% près de l’inclusion</translation>
    </message>
    <message>
        <source>similar: the next infusion may be given</source>
        <translation>similaire&#x202f;: la perfusion suivante est possible</translation>
    </message>
    <message>
        <source>not similar: the rule says wait</source>
        <translation>non similaire&#x202f;: la règle dit d’attendre</translation>
    </message>
    <message>
        <source>the decision is against the rule, say why in the comment</source>
        <translation>la décision est contraire à la règle, dites pourquoi dans le commentaire</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter finishes. Bold fields are needed.</source>
        <translation>Entrée pour continuer, Ctrl+Entrée pour terminer. Champs en gras nécessaires.</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>Date de l’appel</translation>
    </message>
    <message>
        <source>Date and measurements</source>
        <translation>Date et mesures</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>opens when “%1” says: %2</source>
        <translation>s’ouvre quand «&#x202f;%1&#x202f;» dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>opens after “%1”</source>
        <translation>s’ouvre après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 sur %2 questions</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>if measured</source>
        <translation>si mesuré</translation>
    </message>
    <message>
        <source>Add an infusion…</source>
        <translation>Ajouter une perfusion…</translation>
    </message>
    <message>
        <source>Add a deviation…</source>
        <translation>Ajouter un écart…</translation>
    </message>
    <message>
        <source>outside its window: say why</source>
        <translation>hors fenêtre&#x202f;: dire pourquoi</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Sortie d’étude…</translation>
    </message>
    <message>
        <source>the patient leaves the study</source>
        <translation>le patient quitte l’étude</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not filled in yet.</source>
        <translation>%1&#x202f;: pas encore rempli.</translation>
    </message>
    <message>
        <source>Everything of “%1” is complete.</source>
        <translation>Tout est terminé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Adverse event…</source>
        <translation>&amp;Événement indésirable…</translation>
    </message>
    <message>
        <source>Next infusion: the reason to go on all the same</source>
        <translation>Perfusion suivante&#x202f;: la raison de continuer quand même</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <translation>Alt+E</translation>
    </message>
    <message>
        <source>An adverse event of this visit</source>
        <translation>Un événement indésirable de cette visite</translation>
    </message>
    <message>
        <source>Pain at inclusion %1 (%2)</source>
        <translation>Douleur à l’inclusion %1 (%2)</translation>
    </message>
    <message>
        <source>Not eligible: %1</source>
        <translation>Non éligible&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria are met</source>
        <translation>
            <numerusform>Le critère est rempli</numerusform>
            <numerusform>Les %n critères sont remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 criteria answered</source>
        <translation>%1 critères répondus sur %2</translation>
    </message>
    <message>
        <source>DN4: %1 of 10, threshold %2</source>
        <translation>DN4&#x202f;: %1 sur 10, seuil %2</translation>
    </message>
    <message>
        <source>DN4 not typed yet</source>
        <translation>DN4 pas encore saisi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Will not happen: %1</source>
        <translation>N’auront pas lieu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Would no longer happen: %1</source>
        <translation>N’auraient plus lieu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Still collected: %1</source>
        <translation>Encore recueilli&#x202f;: %1</translation>
    </message>
    <message>
        <source>what is known so far</source>
        <translation>ce qui est connu à ce jour</translation>
    </message>
    <message>
        <source>Empty the date to take the patient back into the study</source>
        <translation>Videz la date pour reprendre le patient dans l’étude</translation>
    </message>
    <message>
        <source>Eligible although “%1”: say why in the comment.</source>
        <translation>Éligible malgré «&#x202f;%1&#x202f;»&#x202f;: dites pourquoi dans le commentaire.</translation>
    </message>
    <message>
        <source>Until when? The visit gets this date as its new target.</source>
        <translation>Jusqu’à quand&#x202f;? Cette date devient le nouveau jour prévu de la visite.</translation>
    </message>
    <message>
        <source>The decision is against the rule: say why in the comment.</source>
        <translation>La décision est contraire à la règle&#x202f;: dites pourquoi dans le commentaire.</translation>
    </message>
    <message>
        <source>%1: %2. This stops the infusion.</source>
        <translation>%1&#x202f;: %2. Cela arrête la perfusion.</translation>
    </message>
    <message>
        <source>%1: %2. R gives the reason why it may go on, Enter opens it.</source>
        <translation>%1&#x202f;: %2. R donne la raison de continuer, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Days of the diary of period %1</source>
        <translation>Jours du carnet de la période %1</translation>
    </message>
    <message>
        <source>Randomisation number %1</source>
        <translation>Numéro de randomisation %1</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the checklist or the call sheet</source>
        <translation>Imprimer la liste de visite ou la fiche d’appel</translation>
    </message>
    <message>
        <source>Unchanged, but the list of treatments says: %1. Kept; correct one of them.</source>
        <translation>Inchangés, mais la liste des traitements indique&#x202f;: %1. Conservé&#x202f;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The list of treatments says: %1.</source>
        <translation>La liste des traitements indique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sign or lock this visit</source>
        <translation>Signer ou verrouiller cette visite</translation>
    </message>
    <message>
        <source>History of this value</source>
        <translation>Historique de cette valeur</translation>
    </message>
    <message>
        <source>changed after signature</source>
        <translation>modifié après signature</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>Withdraw %1 from the study?</source>
        <translation>Sortir %1 de l’étude&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Sortir %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::VisitsListModel</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>carnet::ui::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Plus tôt (Page préc.)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Plus tard (Page suiv.)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Aujourd’hui (T)</translation>
    </message>
    <message>
        <source>Patient, visit</source>
        <translation>Patient, visite</translation>
    </message>
    <message>
        <source>Filter by patient or visit</source>
        <translation>Filtrer par patient ou visite</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Perfusions</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Six semaines</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>V goes to the next view</source>
        <translation>V passe à la vue suivante</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>&amp;Calendar file for other programs (ICS)…</source>
        <translation>Fichier d’&amp;agenda pour d’autres logiciels (ICS)…</translation>
    </message>
    <message>
        <source>Six weeks as an &amp;image…</source>
        <translation>Six semaines en &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Six weeks, a patient a row</source>
        <translation>Six semaines, un patient par ligne</translation>
    </message>
    <message>
        <source>List of visits</source>
        <translation>Liste des visites</translation>
    </message>
    <message>
        <source>What stands on the day</source>
        <translation>Ce qui est prévu ce jour</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Everything that is late</source>
        <translation>Tout ce qui est en retard</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days with more infusions than can be given</source>
        <translation>
            <numerusform>%n jour avec trop de perfusions</numerusform>
            <numerusform>%n jours avec trop de perfusions</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet. Visits appear with the first one.</source>
        <translation>Aucun patient. Les visites apparaissent avec le premier.</translation>
    </message>
    <message>
        <source>Go to the patients</source>
        <translation>Aller aux patients</translation>
    </message>
    <message>
        <source>Nothing matches here.</source>
        <translation>Rien ne correspond ici.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>Rien n’est prévu ici.</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Week by week; patient by patient in the six weeks</source>
        <translation>Semaine par semaine&#x202f;; patient par patient dans les six semaines</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Next view: month, six weeks, list</source>
        <translation>Vue suivante&#x202f;: mois, six semaines, liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the visit, or the list of a day with several</source>
        <translation>Ouvrir la visite, ou la liste d’un jour qui en a plusieurs</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer l’agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not saved</source>
        <translation>L’agenda n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Calendar of visits: %1</source>
        <translation>Agenda des visites&#x202f;: %1</translation>
    </message>
    <message>
        <source>Visits, %1 – %2</source>
        <comment>first and last day</comment>
        <translation>Visites, %1 – %2</translation>
    </message>
    <message>
        <source>Visits, %1</source>
        <translation>Visites, %1</translation>
    </message>
</context>
<context>
    <name>carnet::ui::WeekView</name>
    <message>
        <source>%1: call</source>
        <translation>%1&#x202f;: appel</translation>
    </message>
    <message>
        <source>%1: visit</source>
        <translation>%1&#x202f;: visite</translation>
    </message>
</context>
</TS>
