"""Chromium without a window, by its own protocol over two pipes."""

import base64
import json
import os
import subprocess
import tempfile


class Browser:
    """One page, which is led to one file after another."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="convene-browser-")
        (hears, to_it), (from_it, says) = os.pipe(), os.pipe()
        sandbox = ["--no-sandbox"] if os.getuid() == 0 else []
        command = ["chromium", "--headless=new", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe",
                   f"--user-data-dir={self.folder.name}", *sandbox, "about:blank"]
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3<&{hears} 4>&{says}', "sh", *command], pass_fds=(hears, says),
            stderr=subprocess.DEVNULL)
        os.close(hears)
        os.close(says)
        self.to_it, self.from_it = os.fdopen(to_it, "wb"), os.fdopen(from_it, "rb")
        self.rest, self.last, self.session = b"", 0, None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.from_it.fileno(), 1 << 20)
            if not piece:
                raise RuntimeError("Chromium has ended.")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, until=None, **values):
        """The answer to `method`, once `until` has happened too."""
        self.last += 1
        session = {"sessionId": self.session} if self.session else {}
        asked = {"id": self.last, "method": method, "params": values} | session
        self.to_it.write(json.dumps(asked).encode() + b"\0")
        self.to_it.flush()
        answer = None
        while answer is None or until:
            message = self.message()
            if message.get("id") == self.last:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                answer = message["result"]
            elif message.get("method") == until:
                until = None
        return answer

    def open(self, path):
        self.ask("Page.navigate", until="Page.loadEventFired", url=path.resolve().as_uri())

    def see(self, width, features=(), sight="none", scale=1):
        """Looks as on a screen so many CSS pixels wide, with these features of media, and by eyes that see so."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=scale, mobile=False)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": name, "value": value} for name, value in features])
        self.ask("Emulation.setEmulatedVisionDeficiency", type=sight)

    def run(self, script):
        """What `script`, an expression, has for a value."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")

    def picture(self, path, height=None, **area):
        """A picture of the whole page, or of so many pixels of it from the top."""
        width, whole = self.run("[innerWidth, document.documentElement.scrollHeight]")
        clip = {"x": 0, "y": 0, "width": width, "height": min(height or whole, whole), "scale": 1} | area
        shot = self.ask("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(shot["data"]))

    def pdf(self, path):
        """The page as its own style and the browser print it."""
        printed = self.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False, generateTaggedPDF=True)
        path.write_bytes(base64.b64decode(printed["data"]))
