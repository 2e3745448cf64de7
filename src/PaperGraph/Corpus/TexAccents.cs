namespace PaperGraph.Corpus;

/// <summary>What TeX's accents and letters are in Unicode.</summary>
static class TexAccents
{
    // Each plain letter is followed by its accented form. From the Unicode Character Database's canonical compositions,
    // because the runtime composes nothing when it runs without a culture.
    static readonly Dictionary<char, (char Combining, string Pairs)> Marks = new()
    {
        ['\''] = ('\u0301', "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź"),
        ['`'] = ('\u0300', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ"),
        ['^'] = ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ"),
        ['"'] = ('\u0308', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿ"),
        ['~'] = ('\u0303', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹ"),
        ['='] = ('\u0304', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳ"),
        ['.'] = ('\u0307', "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż"),
        ['c'] = ('\u0327', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"),
        ['v'] = ('\u030c', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž"),
        ['u'] = ('\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
        ['H'] = ('\u030b', "OŐUŰoőuű"),
        ['k'] = ('\u0328', "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
        ['r'] = ('\u030a', "AÅUŮaåuůwẘyẙ"),
        ['d'] = ('\u0323', "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓ"),
        ['b'] = ('\u0331', "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
    };

    /// <param name="mark">The accent command's own character: <c>'</c> for <c>\'</c>, <c>c</c> for <c>\c</c>.</param>
    public static string Accented(char mark, char letter)
    {
        (char combining, string pairs) = Marks[mark];
        int at = pairs.IndexOf(letter);
        return at < 0 ? $"{letter}{combining}" : pairs[at + 1].ToString();
    }

    /// <param name="name">The letter command's name: <c>ss</c> for <c>\ss</c>.</param>
    public static string Letter(string name) => name switch
    {
        "ss" => "ß",
        "i" => "ı",
        "j" => "ȷ",
        "o" => "ø",
        "O" => "Ø",
        "l" => "ł",
        "L" => "Ł",
        "aa" => "å",
        "AA" => "Å",
        "ae" => "æ",
        "AE" => "Æ",
        "oe" => "œ",
        "OE" => "Œ",
        "dh" => "ð",
        "DH" => "Ð",
        "th" => "þ",
        "TH" => "Þ",
        "dj" => "đ",
        "DJ" => "Đ",
        "ng" => "ŋ",
        "NG" => "Ŋ",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
