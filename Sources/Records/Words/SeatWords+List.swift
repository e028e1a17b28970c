import Session

extension SeatWords {
    /// The words, in alphabetical order, apart by white space.
    ///
    /// Plain words of three to seven letters, none of which one slip of a finger turns into another: no two differ
    /// by one letter more, less or else, nor by two neighbours that changed places.
    static let wordsOfList = """
        abacus acorn acre active actor advice aerial airport album alcove algebra almanac almond alpine
        amber anchor animal answer antler anvil appeal apple apricot apron arcade archive aroma arrange
        artist aspect aspen aster athlete atlas atom attic auburn autumn avenue awning azure badger bagel
        baggage bakery balance balcony ballad balloon bamboo banjo banner bargain barista barley barn barrel
        basalt basin basket bassoon bay beacon beaker bean bedrock beetle begonia beige bench benefit beret
        beyond bicycle birch biscuit bistro blanket blazer blend bloom blossom blue bobcat bonfire bongo
        bookend boot border borough bouquet bowl boxcar bracket braid bramble branch brass brave breeze
        brief bright brisk broad bronze brook brown brush bubble bucket buckle buffalo builder bulb bundle
        bus bushel button cabbage cabin cactus cadence cake calcium camel campus canal canary candid canoe
        canvas canyon capable capital caption caramel caravan career careful cargo carob carpet carton
        cascade cashew catalog caterer catkin cattle cavern cedar celery cello cement central century
        ceramic chair chalk channel chart checker cheddar cheese cherry chess chime chimney chipper chirp
        chisel chorus chutney cicada cinema circle citrus city civic clarity classic clay clean clerk
        climate cloak cloth cloud clover cluster cobble cobweb cocoa college column comet comma common
        compact company compass compost concert conifer connect console content contour cookie coral corner
        cosmos cottage cotton country coupon courier cowbell crackle cradle craft crane crater crayon cream
        cricket crochet crow cruise crumb crystal cube cuckoo culture cup cupcake curator curious curling
        curtain cushion custard cutlet cycle cypress dahlia daisy dancer data dazzle decade decimal delight
        deliver delta denim design dessert detail develop device devote diagram dial diamond diary dinghy
        dingo dinner diploma direct discus dishes display dock doily dolphin domain domino donkey door
        dotted double dove dozen drafty drake drapery drawer drift drizzle drum drummer dune dusk eager
        eagle easel easy echo eclipse editor eel effort eggcup elegant element elevate elk embark emblem
        emerald emu encore endless engine enjoy enough epic episode equal equator errand essay estate
        estuary evening example exhibit explore export fabric factory fairway falafel falcon famous fancy
        farmer feature fedora felt fence fern festive fiction field fifteen fifty fig figure fillet filter
        final finch finish firefly fish flake flask flavour flicker flip flock floral floss flower fluent
        flute foal focus folder foliage font forest formula forum forward fossil fox frame freckle freight
        fresh fridge frog frosty frothy fruit fudge furnish furrow future gable gadget gala galaxy gallery
        gallop gander garage garden garland garlic gate gather gazebo gecko geode gingham giraffe glacier
        glass glaze glen glider glimmer glimpse glint glisten globe glossy glow goat goblet golden golf
        gondola goose gosling grain grammar grand granite gravity gravy green grid griddle grocer groove
        grotto ground guava guitar gull guppy gusty gym habit habitat haddock halibut hallway hamlet hamper
        hamster handle harbour harmony harp harvest hat hazel hazy hearth heather hedge helium helm helmet
        helpful herb heron hexagon hiking hill hinge history hive holiday hollow holly homely honey hoop
        hopeful hopper horizon horn hotel house hub hubcap humming hundred ice iceberg icicle ideal igloo
        immense import improve include index indigo indoor initial inkwell inlet insect inspire invent iris
        iron island ivory ivy jackdaw jacket jade jam jasmine jasper jaunty jersey jetty jewel jigsaw
        jogging joiner jotter journal journey joyous jubilee juice jumbo jumper jungle juniper kale keen
        kernel kestrel ketchup kingdom kiosk kitchen kite kiwi knitted knoll koala lace ladder ladle lagoon
        landing lantern lapel larch lark lateral lattice laundry laurel lava lawn leader leaflet leap
        lecture legend leisure lemon lemur lens lentil leopard lesson letter lettuce lever lexicon liberty
        library lichen light lilac lily lime limit liner lion liquid listing lively lizard llama loaf lobby
        lobster lodge lofty log logical longbow lorry lotus lounge luggage lullaby lunar lunch lyric macaw
        machine magenta magma magnet magpie mailbox mallard mallet manage mango manual maple marble marina
        market marlin marmot maroon marquee marsh marvel mascot matrix maximum meadow meander measure medium
        medley meerkat melody member memory mention menu merit mesh meteor method metro middle midway
        migrate mileage milk miller million mimosa mineral minimum mint minute mirror mitten mixture mocha
        modern module molten moment monarch monsoon month moon morning moss motif motto mound mulch museum
        music muslin nachos napkin narwhal natural nature navy nearby nebula nectar needle neon neutral newt
        nickel nimble nomad noodle normal north nougat novel nozzle nugget number nurture nutmeg nylon oar
        oasis oatmeal object oblong observe obvious ocean octave octopus offer office often oilcan olive
        onward open opera optic option oracle orange oration orbit orca orchard orchid orderly oregano organ
        origami origin ornate ostrich outdoor outfit outlook outpost oval oversee oxygen oyster package
        padlock pageant pail paint palace palette pancake panda panel panther papaya paper paprika parade
        parasol parcel parlour parrot parsley parsnip partner pasta pastel pastry pasture patent path patio
        pattern peach peacock peak peanut pearl pebble pecan pelican pencil pendant penguin peony pepper
        percent perfect perfume period perky pesto petrol phrase physics piano piccolo pickle picnic picture
        pigeon pillar pioneer pipe pitcher pivot pixel pizza plaid planet plank planner plastic plate
        platter player plaza plenty plough plumage plume plunge podium poem polenta polka polo poncho pond
        popcorn poppy popular portal portion postage postbox poster pot potato pottery powder prairie prawn
        precise premium present pretzel preview primary printer prism prize product program project prosper
        protein proton proud provide public publish pudding puddle puffin pulley pulse pumpkin purple
        purpose puzzle pyramid quail quaint quality quantum quarry quartet quartz quest quiet quill quince
        quirk quote rabbit raccoon radar radial radiant radio radish radius railway rainbow raisin ramp
        random rapid rapport raven reading receipt recipe recital record redwood reef refresh region regular
        relay relic relish remain reply request reserve resort respect restful result return reunion rhino
        rhubarb ribbon richly rigging rink ripen ripple rivet roam robin robot rocky roller romaine roof
        roomy rooster rosette rotate rotor rotunda routine rowing rudder rug rugby ruler runner rural rustic
        rustle saddle safari saffron salad salmon salsa salt salute sample sandal sandbox sandy sapling
        sardine satisfy saucer scales scallop scarf scarlet scatter scenery scenic scholar science scone
        scooter scout seagull seaside season seaweed second section seed seesaw select seminar sequel serene
        series service setting settle seven several shade shawl shear shell shimmer shingle shiny shop shore
        shovel shower shrimp shrub shuffle shutter shuttle sidecar siesta sign signal silent silicon silo
        silver sincere singer sitcom sixteen sixty skate sketch skiff skillet sky skylark slalom sledge
        sleet sleeve slice slipper slogan slope smooth snack snail snooker snorkel snow snug soccer social
        socket soda soft solar solid soloist sonata song soup south spaniel spark sparkle sparrow speech
        spend sphere spinach spinner spiral spire splash spokes sponge spoon sport spotted spray sprig
        sprint sprout spruce square squid stadium stage stamp staple star station steady steeple stencil
        stereo stew steward sticker stool storage stork stove strand straw stream street stretch stripe
        stroll strudel studio sturdy stylish stylus subtle subway success sugar suggest sultana summer
        summit sunbeam sundial sunny sunrise sunset superb supper supply supreme surface surplus survey
        sushi swallow swan sweater sweep swim swing swirl switch swivel syrup system tabby tablet tailor
        talent tally tandem tangent tangy tapir tarmac tartan tassel taxi teacup team teapot tempo tennis
        tenor tent terrace terrier textile texture thanks thaw theory thermal thicket thimble thread three
        thrive thrush thyme tiara tidal tidy tiger timber timely tinker tinsel tiptoe title toast toffee
        tomato topic topmost topping total toucan tourist tower town track tractor trader traffic trail
        transit trapeze travel tray treacle treetop trek tribute trinket trio triple trivia trolley trophy
        tropics trout truffle trumpet tuft tugboat tulip tumble tuna tundra tunic tunnel turbine turf turnip
        turret turtle tweed twenty twig twinkle twist typical typist udon ultra unfold union unique unity
        upbeat upland upright uptown urban useful usher usual valid valve vanilla variety varnish vase
        vehicle velvet vendor venture veranda verse version vessel viaduct vibrant victory village vine
        vinegar vintage violet violin visible vision visitor visual vivid vocal voice vole volley volume
        voucher vowel voyage wafer waffle waft wagon wallaby walnut walrus waltz warbler warm warmth watch
        wave wax weaver web weekend welcome whale wheat whimsy whirl whisk whisper whistle white wicket
        widen willow wind window winter wombat wooden woody wool wording work world woven wrapper wreath
        wren writer yak yard yearly yeast yellow yoga yogurt yonder zany zebra zero zest zigzag zinc zipper
        zodiac zone zoom
        """
}
