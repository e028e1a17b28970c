// What a browser shows of this page: an expression with a value of its faults and of what it looked at.
(() => {
    const drawing = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    const rgba = colour => {
        drawing.clearRect(0, 0, 1, 1);
        drawing.fillStyle = colour;
        drawing.fillRect(0, 0, 1, 1);
        return [...drawing.getImageData(0, 0, 1, 1).data];
    };
    // WCAG 2.2, relative luminance and contrast ratio.
    const luminance = colour => {
        const [red, green, blue] = rgba(colour).slice(0, 3).map(value => value / 255)
            .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };
    const style = element => getComputedStyle(element);
    const ground = element => {
        for (let each = element; each; each = each.parentElement) {
            if (rgba(style(each).backgroundColor)[3] === 255) return style(each).backgroundColor;
        }
        return "Canvas";
    };
    const pale = [], sideways = [];
    const least = {};
    const judge = (what, colour, behind, words) => {
        const found = contrast(colour, behind);
        least[what] = Math.min(least[what] ?? 21, found);
        if (found < 4.5) pale.push(`${what}: ${found.toFixed(2)} of ${colour} on ${behind} (${words.trim().slice(0, 40)})`);
    };
    const isSeen = element => element.getClientRects().length > 0;

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const words = texts.currentNode.data, element = texts.currentNode.parentElement;
        if (!words.trim() || !isSeen(element)) continue;
        if (!element.ownerSVGElement) judge("text", style(element).color, ground(element), words);
        else if (!element.matches(".in")) judge("figure's text", style(element).fill, ground(element.closest("svg")), words);
        else judge("figure's text", style(element).fill, style(element.previousElementSibling).fill, words);
    }
    for (const bar of document.querySelectorAll("svg .a, svg .b")) {
        const svg = bar.closest("svg");
        if (!isSeen(svg)) continue;
        const rest = svg.querySelector(".w");
        judge("bars", style(bar).fill, ground(svg), "");
        if (rest) judge("bars", style(bar).fill, style(rest).fill, "the bar's rest");
    }

    const page = document.scrollingElement;
    if (page.scrollWidth > innerWidth) {
        const widest = [...document.querySelectorAll("body *")]
            .filter(each => !each.closest(".wide") && each.getBoundingClientRect().right > innerWidth).pop();
        sideways.push(`sideways: ${page.scrollWidth} in ${innerWidth} (${widest?.textContent.trim().slice(0, 40)})`);
    }
    const boxes = [...document.querySelectorAll(".wide")];
    const scrolled = boxes.filter(each => each.scrollWidth > each.clientWidth);
    const outOfReach = scrolled.filter(each => each.tabIndex < 0).map(each => each.textContent.trim().slice(0, 40));

    // A word on two lines has two boxes. Only what is longer than the page may be cut.
    const cut = [];
    const {width, paddingLeft, paddingRight} = style(document.body);
    const room = parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const range = document.createRange();
    const boxesOf = (node, from, to) => {
        range.setStart(node, from);
        range.setEnd(node, to);
        return [...range.getClientRects()];
    };
    const again = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (again.nextNode()) {
        const node = again.currentNode;
        if (node.parentElement.ownerSVGElement) continue;
        for (const whole of node.data.matchAll(/\S+/g)) {
            const length = boxesOf(node, whole.index, whole.index + whole[0].length).reduce((sum, box) => sum + box.width, 0);
            if (length > room) continue;
            for (const word of whole[0].matchAll(/[\p{L}\p{N}]+/gu)) {
                const from = whole.index + word.index;
                const lines = new Set(boxesOf(node, from, from + word[0].length).map(box => box.top));
                if (lines.size > 1) cut.push(word[0]);
            }
        }
    }
    return {pale, sideways, least, cut, outOfReach, scrolled: scrolled.length};
})()
