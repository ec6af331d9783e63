// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tables.h"

namespace rebond::demo {

namespace {

// Given name, family name: herbs, dishes and birds of the hills behind Nice with endings that no family bears.
constexpr ContactRow kContacts[] = {
    {u"Agathe", u"Cougourdan"},       {u"Ambroise", u"Safranou"},       {u"Anaïs", u"Zéphirou"},
    {u"Armand", u"Roucoulard"},       {u"Béatrice", u"Matefainel"},     {u"Blaise", u"Brousselin"},
    {u"Capucine", u"Bouchardon-Lys"}, {u"Célestin", u"Barrancou"},      {u"Chantal", u"Oursinel"},
    {u"Clovis", u"Patounel"},         {u"Colette", u"Grimpadelle"},     {u"Damien", u"Chapeloune"},
    {u"Delphine", u"Tripounel"},      {u"Denis", u"Fadouli"},           {u"Edmée", u"Picholinat"},
    {u"Émile", u"Réglissard"},        {u"Estelle", u"Dentelaire"},      {u"Eudes", u"Vadrouillet"},
    {u"Fanny", u"Carambellat"},       {u"Firmin", u"Tarabastel"},       {u"Gaëlle", u"Abricotel"},
    {u"Gaspard", u"Rascassou"},       {u"Gisèle", u"Moucheronnel"},     {u"Grégoire", u"Galoubette"},
    {u"Hélène", u"Lavandot"},         {u"Honoré", u"Mélilotte"},        {u"Irène", u"Bagatelline"},
    {u"Isidore", u"Farinettel"},      {u"Jeanne", u"Giboulet-Roux"},    {u"Joachim", u"Tambourineix"},
    {u"Judith", u"Chèvrefeuillet"},   {u"Justin", u"Pistachou"},        {u"Katia", u"Gargoulin"},
    {u"Léandre", u"Escargassol"},     {u"Léonie", u"Pervencheix"},      {u"Lubin", u"Tournebroche-Bas"},
    {u"Lucile", u"Parpaillol"},       {u"Marius", u"Cabridoux"},        {u"Mathilde", u"Limaçonne"},
    {u"Maxence", u"Quenouillat"},     {u"Agathe", u"Nougatier"},        {u"Ambroise", u"Panissard-Vert"},
    {u"Anaïs", u"Zinzoline"},         {u"Armand", u"Ramassole"},        {u"Béatrice", u"Fariboul"},
    {u"Blaise", u"Pimprenel"},        {u"Capucine", u"Flanquetin"},     {u"Célestin", u"Ratatouin"},
    {u"Chantal", u"Coquillard-Brun"}, {u"Clovis", u"Girellou"},         {u"Colette", u"Sarrietteau"},
    {u"Damien", u"Campanulat"},       {u"Delphine", u"Jaspinat"},       {u"Denis", u"Estragonel"},
    {u"Edmée", u"Mirabelot"},         {u"Émile", u"Trébuchel"},         {u"Estelle", u"Marjolaneix"},
    {u"Eudes", u"Lézardin"},          {u"Fanny", u"Serpoletti"},        {u"Firmin", u"Castagnoul"},
    {u"Gaëlle", u"Escabelou"},        {u"Gaspard", u"Vermicelat"},      {u"Gisèle", u"Pampignol"},
    {u"Grégoire", u"Crapaudine"},     {u"Hélène", u"Bringuenel"},       {u"Honoré", u"Papalinou"},
    {u"Irène", u"Ganselier"},         {u"Isidore", u"Mandolinat"},      {u"Jeanne", u"Biscarelle"},
    {u"Joachim", u"Cacatoy"},         {u"Judith", u"Fougassier-Blanc"}, {u"Justin", u"Romarinel"},
    {u"Katia", u"Santolinat"},        {u"Léandre", u"Tartifloux"},      {u"Léonie", u"Soupalong"},
    {u"Lubin", u"Poutinard"},         {u"Lucile", u"Vironette"},        {u"Marius", u"Calissonne"},
    {u"Mathilde", u"Verveineau"},     {u"Maxence", u"Rouquiérol"},
};

} // namespace

std::span<const ContactRow> contactRows()
{
    return kContacts;
}

} // namespace rebond::demo
