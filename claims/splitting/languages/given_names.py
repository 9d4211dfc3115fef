# ruff: noqa: E501  (word tables)
"""Given names that tell whether "he" or "she" may stand for somebody, in Latin script and of many countries.

Names that both bear (Kim, Robin, Andrea, Jean) are left out: they tell nothing.
"""

from typing import Final

from claims.splitting.languages.pack import Words, words

WOMEN: Final[Words] = words(
    """
    abigail ada adaeze adele adriana agata agnes agnieszka aicha aïcha aisha aishatu alejandra alessandra alexandra alice
    alicia alina alison amanda amara amelia amélie amina aminata amira amy ana anastasia anaïs angela ángela angelina anita anjali ann anna
    annabel anne annette annika antonia anya anwen arancha astrid audrey aurora ayesha aylin ayşe barbara bárbara beata beatrice beatriz
    belén belinda bernadette beth bethany betty beverley birgit blanca brenda bridget brigitte camila candice carina
    carla carmen carol carole carolina caroline catalina catarina caterina catherine cathy cecilia cécile charlotte cheryl
    chiara chioma christina christine cindy claire clara clarissa claudia cláudia clémence colette concepción constance
    cristina cynthia dagmar daniela danielle daphne dawn deborah debra deepa deirdre denise diana diane dina dolores donna
    dora doris dorothea dorothy edith eileen elaine elena eleanor eleonora elif elisa elisabeth élisabeth elise elizabeth ella
    ellen elsa elsie elvira emilia emília émilie emily emma erika erin ester esther eva eve evelyn fabiana farah
    farida fatima fátima fatma fatou fatoumata faye fernanda fiona flavia florence frances francesca françoise frida
    friederike gabriela gabrielle gail gemma genevieve geneviève georgia georgina geraldine gerda gertrude
    gillian giovanna gisela giulia gladys gloria grace graça greta gretchen guadalupe gudrun gwen halima halina hanna hannah hannelore harriet hasna
    hatice heather heidi heike helen helena hélène helga henrietta hilary hilda hortensia ida ieva ifeoma ilona ilse imelda
    ines inès inês inga ingrid irena irene irina iris irma isabel isabella isabelle isadora ivana ivy jacqueline jana jane janet
    janice jasmine jeanette jeanne jelena jemima jennifer jenny jessica jill joanna joanne johanna josefina josephine
    joséphine joy joyce juana judit judith julia juliana julie julieta juliette justine justyna jutta karen karin katarina katarzyna kate
    katerina katharina katherine kathleen kathryn katja katrin kavita kayla keiko khadija kirsten klara krystyna ksenia kristin
    kristina lakshmi lamia larissa laura laure lauren layla léa leah leila lena leonor leticia letícia lieselotte lila
    lilian liliana lillian lily linda lisa livia liz lois lola lorena lorna louise lourdes lucia lucía lúcia lucie lucy luísa
    luisa luz lydia lynn madeleine magda magdalena mahnaz maja malgorzata malika mandy manon manuela mara marcela margaret
    margarita margot marguerite maría maria mariam mariana marianne maribel marie marina marion marisa marisol marjorie marlene marta
    martha martina martine mary maryam mathilde matilda maud maureen mechthild megan mehwish mélanie melanie melinda melissa mercedes
    meredith mia michaela michelle mila milena mina miranda miriam mireille moira molly mona monica mónica mônica
    monika monique muriel myriam nadia nadine nadège nancy naomi narges nasrin natalia natalie natasha nathalie
    neha nell nelly nia nicole niamh nina nirmala noemi nora norma odile olena olga olive olivia oksana paloma pamela parisa
    patience patricia patrícia paula pauline penelope penny petra phoebe philippa phyllis pilar pooja preeti priscilla priya purnima rachel
    raisa rania rebecca regina renata renate renée rita roberta rocío rosa rosalind rosalie rosalía rosana rosanna rose rosemary rosie
    roxana roya ruth sabina sabine sabrina sadia salma samantha samira sandra sara sarah shabnam shanti sharon sheila
    shelley shirin shirley sigrid silke silvia sílvia siobhan siri sofia sofía sofie solange sonia sónia sônia sonja sophia sophie soraya
    stella stephanie stéphanie sue sunita susan susana susanna susanne suzanne svetlana sylvia sylvie tamara tania tânia
    tatiana teresa tereza thandiwe theresa thérèse tiffany tina toyin trudy uma una ursula valentina valeria valéria valérie vanessa
    vera verena verónica veronica véronique victoria viktoria vilma violet virginia virginie viviana wangari wanjiku wanjiru wanda wendy
    whitney wilhelmina winifred winnie xenia yasmin yolanda yuliya yvette yvonne zahra zainab zeinab zeynep zoë zoe
    zofia zsófia zuzana
    """
)
MEN: Final[Words] = words(
    """
    aaron abbas abdel abdullah abdul abdulaziz abdullahi abebe abel abraham adam adebayo ademar adil adnan adolfo adrian adrián ahmad ahmed
    alain alan albert alberto albrecht alejandro aleksandar aleksander alessandro alexander alexandre alexei alfonso alfred alfredo ali
    alistair alois álvaro alvin amadou amin amir amit anand anders andrás andré andreas andrei andrés andrew andriy andrzej andy
    ángel anil anthony antoine anton antonio antónio antônio arash armando arne arnold arthur arturo arvid ashok asif atif attila august
    augusto aurelio axel babak bahram baptiste barnaby barry bartosz bashir basil benedict benito benjamin benoît bernard bernardo
    bernd bert bhola bilal bill björn bob bogdan boris brad brandon brian bruce bruno burak carlo carlos carsten casper cem cesar césar
    charles chidi chinedu christian christoph christophe christopher clemens clément clive colin colm conor cornelius craig
    cristian cristiano cyril cyrus damian damien dan daniel danny dario darío darren dave david davide dean declan denis
    dennis derek desmond dev devon didier diego dieter dimitri dirk dmitri dmitry domenico domingo dominik donald dong doug
    douglas dragan duarte duncan dušan dylan earl ebrahim eddie edgar edmund eduard eduardo edward edwin egon ekrem elias élie
    elijah elliot emeka emil émile emiliano emilio emmanuel emre enrico enrique eric erich erik ernest ernesto ernst
    esteban étienne eugen eugene evan fabian fabio fábio faisal fares farhad felipe felix félix ferdinand fergus fernando
    filip finn florian francesco francis francisco franck franco frank franz fred frédéric frederick friedrich fritz gábor
    gareth gary gaston gavin geoffrey georg george georges gerald gerard gérard gerardo gerhard germán ghassan gianluca
    gilbert gilberto gilles giorgio giovanni giuseppe glen gonzalo gordon graham greg gregor gregory guido guillaume guillermo
    günter gunnar gustav gustavo guy habib hadi hakan hamid hamish hamza hans harald harold harry hartmut hasan hassan hector
    héctor heinrich heinz helmut henri henrik henrique henry herbert hermann hernán hiroshi holger horacio horst howard hubert hugh hugo
    hussein ian ibrahim idris ignacio igor iker imran innocent isaac ismail iván ivan jack jacek jacob jacques jaime jake jakob jamal james
    jason javier jay jean-luc jean-pierre jeff jeffrey jens jeremy jérôme jesús jim joachim joão joaquim joaquín joe joel jonas jonathan
    jorge jörg jörn josé josef joseph josh joshua juan julian julien julio júlio julius jürgen justin kamal karim karl kasper kaveh
    keith kemal ken kenneth kenji keno kevin khalid klaus kofi konrad konstantin kurt kwame lars larry laszlo lászló laurent
    lawrence leif leo leon leonard leonardo leopold leroy lewis liam lorenz lorenzo louis luc luca lucas ludwig luigi luis luís
    luiz lukas luke mahmoud majid malcolm malik manfred manoj manuel marc marcel marcelo marcin marco marcos marek mario mário
    marius markus martin martín marvin massimo massoud mateo mateus mathieu matej matt matteo matthew matthias matthieu maurice mauricio
    maurício mauro max maxim maximilian mehdi mehmet michael michail michał michel miguel mihai mike mikhail milan milos mirko
    mohamed mohammad mohammed mohan moritz moses mousa moussa murat musa mustafa nabil nadir naveen nasser nathan neil nelson niall nicholas
    nicolás nicolas nigel nikhil niklas nikola nikolai nils norbert norman oleg oleksandr oliver olivier omar oscar óscar osman osvaldo
    oswald otto ousmane owen pablo paolo pascal patrick paul paulo pavel pedro peter petr phil philip philipp philippe
    pierre piet pieter piotr prakash prince rafael rahul raj rajesh rajiv ralf ralph ramesh ramón rashid rasul raúl ravi raymond reinhard reza
    ricardo richard rob robert roberto rodrigo rogelio roger rohan roland rolf román roman romain ron ronald rory roy rudolf
    rui rupert russell ruslan ryan saeed saïd salah salim salvador samir samuel sándor sanjay santiago scott sean
    sebastian sebastián sébastien sergei sergey sergio sérgio seth seyed shahid shane siegfried simon sipho soren søren stanislav
    stanisław stefan stefano stefanos stephan stephen steve steven stewart stuart sunil suresh sven szymon tamás tarek tariq ted tendai terence
    terry thabo theo theodor thiago thierry thomas thorsten tiago tim timo timothy titus tobias todd tom tomas tomás tomasz tommy
    tony torsten travis trevor tristan tunde tyler udo ulrich umar umberto uwe václav valentin vasily vicente victor
    vijay vikram viktor vincent vinícius vinod vitali vitor vladimir volker wade wale walid walter warren wayne werner wesley
    wilfred wilhelm will willem william willy wolfgang xavier yann yaroslav yasin yassin yiannis youssef yuri yusuf yves zachary
    zdeněk zoltán zoran
    """
)
