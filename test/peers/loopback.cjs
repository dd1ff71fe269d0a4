// Keeps a stand-in that would listen on every interface on this machine: loaded before it with `node --require`.
const { Server } = require('node:net');

const { listen } = Server.prototype;

Server.prototype.listen = function (first, ...rest) {
  if (typeof first === 'number')
    return listen.call(this, first, '127.0.0.1', ...rest.filter((one) => typeof one !== 'string'));
  if (first !== null && typeof first === 'object' && 'port' in first)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  return listen.call(this, first, ...rest);
};
