"""A D-Bus connection on a thread of its own, so that a plain test can call and listen."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

from dbus_fast import BusType, Message, MessageType
from dbus_fast.aio import MessageBus

if TYPE_CHECKING:
    from collections.abc import Callable


class Bus:
    """Connects to the bus at ``address`` in ``start``; ``stop`` leaves it and ends the thread."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="bus", daemon=True)
        self._bus: MessageBus | None = None

    def start(self, listener: Callable[[Message], bool] | None = None) -> None:
        """Connect; ``listener`` sees every message on the thread of this bus and says whether it was for it."""
        self._thread.start()
        self._wait(self._connect(listener))

    def stop(self) -> None:
        """Disconnect and end the thread."""
        self._wait(self._disconnect())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def call(self, target: str, path: str, method: str, signature: str = "", *body: Any) -> list[Any]:
        """Answer to ``interface.Member`` of an object. LookupError when the target is gone or refuses."""
        interface, member = method.rsplit(".", 1)
        message = Message(
            destination=target, path=path, interface=interface, member=member, signature=signature, body=list(body)
        )
        reply = self._wait(self._bus.call(message))
        if reply.message_type is not MessageType.METHOD_RETURN:
            raise LookupError(f"{target}{path} {method}: {reply.body}")
        return list(reply.body)

    def send(self, message: Message) -> None:
        """Send a message that wants no answer, such as a signal."""
        self._wait(self._send(message))

    def _wait(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)

    async def _connect(self, listener: Callable[[Message], bool] | None) -> None:
        self._bus = await MessageBus(self._address, BusType.SESSION).connect()
        if listener:
            self._bus.add_message_handler(listener)

    async def _send(self, message: Message) -> None:
        await self._bus.send(message)

    async def _disconnect(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()
